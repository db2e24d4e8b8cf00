package dev.bonafide.verdict;

import dev.bonafide.check.Strength;
import java.util.Comparator;

/** One weight of the table: that of a group's findings of one strength. */
public record Term(String group, Strength strength) implements Comparable<Term> {
  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::group).thenComparing(Term::strength);

  @Override
  public int compareTo(Term other) {
    return ORDER.compare(this, other);
  }
}

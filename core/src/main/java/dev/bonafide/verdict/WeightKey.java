package dev.bonafide.verdict;

import dev.bonafide.check.Strength;
import java.util.Comparator;

/** One weight of the table: that of a group's findings of one strength. */
public record WeightKey(String group, Strength strength) implements Comparable<WeightKey> {
  private static final Comparator<WeightKey> ORDER =
      Comparator.comparing(WeightKey::group).thenComparing(WeightKey::strength);

  @Override
  public int compareTo(WeightKey other) {
    return ORDER.compare(this, other);
  }
}

package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.check.Outcome;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Weighed;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an examination came to, quotes aside.
 *
 * @param verdict its id
 * @param findings each with its strength, and whether it is only noted
 */
public record Seen(String verdict, SortedSet<String> findings) {

  public static Seen of(Examination examination) {
    return new Seen(
        examination.assessment().verdict().id(),
        examination.assessment().findings().stream()
            .map(Seen::told)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String told(Weighed weighed) {
    Outcome.Finding finding = weighed.finding();
    return finding.check() + " (" + finding.strength().id() + (weighed.noted() ? ", noted)" : ")");
  }

  /** Findings that the other lacks. */
  SortedSet<String> without(Seen other) {
    SortedSet<String> rest = new TreeSet<>(findings);
    rest.removeAll(other.findings);
    return rest;
  }
}

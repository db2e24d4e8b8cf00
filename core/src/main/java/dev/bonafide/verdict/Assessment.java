package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict with all that led to it.
 *
 * @param score probability at even odds beforehand; for ranking and evaluation, never shown to
 *     people
 * @param sum of the findings' weights, in log10 odds
 * @param summary one or two plain sentences
 * @param findings the heaviest first
 * @param questions best first
 * @param advice what to do next; empty below high risk
 * @param wouldChange what would raise or lower the verdict
 */
public record Assessment(
    Verdict verdict,
    double score,
    double sum,
    String summary,
    List<Weighed> findings,
    List<Question> questions,
    List<String> advice,
    List<String> wouldChange) {
  public Assessment {
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    advice = List.copyOf(advice);
    wouldChange = List.copyOf(wouldChange);
  }

  /** The same, with findings that are only shown after its own. */
  public Assessment noting(List<Outcome.Finding> others) {
    List<Weighed> all = new ArrayList<>(findings);
    int number = findings.stream().mapToInt(Weighed::number).max().orElse(0);
    for (Outcome.Finding other : others) {
      all.add(new Weighed(other, 0, true, null, ++number, null));
    }
    return new Assessment(verdict, score, sum, summary, all, questions, advice, wouldChange);
  }

  /** Findings that count towards the verdict, the heaviest first. */
  public List<Weighed> counted() {
    return findings.stream().filter(weighed -> !weighed.noted()).toList();
  }

  /** Findings that are only shown. */
  public List<Weighed> noted() {
    return findings.stream().filter(Weighed::noted).toList();
  }
}

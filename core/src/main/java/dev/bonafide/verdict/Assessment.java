package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.phrasebook.Line;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict with all that led to it.
 *
 * @param score probability at even odds beforehand; for ranking and evaluation, never shown to
 *     people
 * @param sum of the findings' weights, in log10 odds
 * @param said one or two plain sentences, in no language yet
 * @param findings the heaviest first
 * @param questions best first
 * @param advised what to do next; empty below high risk
 * @param wouldChange what would raise or lower the verdict
 */
public record Assessment(
    Verdict verdict,
    double score,
    double sum,
    List<Line> said,
    List<Weighed> findings,
    List<Question> questions,
    List<Line> advised,
    List<String> wouldChange) {
  public Assessment {
    said = List.copyOf(said);
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    advised = List.copyOf(advised);
    wouldChange = List.copyOf(wouldChange);
  }

  /** The same, with findings that are only shown after its own. */
  public Assessment noting(List<Outcome.Finding> others) {
    List<Weighed> all = new ArrayList<>(findings);
    int number = findings.stream().mapToInt(Weighed::number).max().orElse(0);
    for (Outcome.Finding other : others) {
      all.add(new Weighed(other, 0, true, null, ++number, null));
    }
    return new Assessment(verdict, score, sum, said, all, questions, advised, wouldChange);
  }

  /** What it comes to, in English, as it is stored. */
  public String summary() {
    return Phrasebook.ENGLISH.say(said);
  }

  /** What to do next, in English, as it is stored. */
  public List<String> advice() {
    return advised.stream().map(Phrasebook.ENGLISH::say).toList();
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

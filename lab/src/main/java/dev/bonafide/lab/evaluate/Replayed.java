package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.answers.AnswerTurn;
import dev.bonafide.lab.evaluation.answers.AnsweredBy;
import dev.bonafide.lab.evaluation.answers.RecordedAnswer;
import dev.bonafide.lab.evaluation.answers.RecordedAnswers;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Cases judged in three modes by recorded answers.
 *
 * @param cases those with every answer that was needed
 * @param stale readings whose recorded answer is to something else than is asked now
 * @param missing readings that are asked now and were never answered
 * @param answers all that were recorded
 */
public record Replayed(
    List<OneCase> cases, List<Gap> stale, List<Gap> missing, RecordedAnswers answers) {
  /** What the three are called, in their order. */
  public static final List<String> MODES =
      List.of("rules alone", "with the first reading", "with both readings");

  public Replayed {
    cases = List.copyOf(cases);
    stale = List.copyOf(stale);
    missing = List.copyOf(missing);
  }

  /**
   * A case, judged three times.
   *
   * @param rejectedQuotes of the first reading, which do not stand in the evidence
   */
  public record OneCase(Prediction rules, Prediction first, Prediction both, int rejectedQuotes) {}

  /** A reading of a case that cannot be replayed. */
  public record Gap(String id, AnswerTurn turn) {
    /** In a few words. */
    public String words() {
      return id + ", " + turn.id() + " reading";
    }
  }

  /** The verdicts of each mode, in the order of {@link #MODES}. */
  public List<List<Prediction>> ways() {
    return List.of(
        cases.stream().map(OneCase::rules).toList(),
        cases.stream().map(OneCase::first).toList(),
        cases.stream().map(OneCase::both).toList());
  }

  /** Who gave how many answers, and on which day. */
  public SequencedMap<String, Integer> sources() {
    TreeMap<String, Integer> sources = new TreeMap<>();
    for (RecordedAnswer one : answers.all()) {
      String by = one.by() == AnsweredBy.READERS ? "readers, by way of " : "";
      sources.merge(
          by + one.model() + ", " + one.on() + ", prompts " + one.book(), 1, Integer::sum);
    }
    return sources;
  }

  /** The same in a line for each. */
  public List<String> answered() {
    return sources().entrySet().stream()
        .map(
            one ->
                one.getValue()
                    + (one.getValue() == 1 ? " answer of " : " answers of ")
                    + one.getKey())
        .toList();
  }
}

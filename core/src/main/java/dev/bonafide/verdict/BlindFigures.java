package dev.bonafide.verdict;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;

/**
 * How often verdicts were right on the last cases that no one had read before they were screened
 * with rules alone and with a language model. A test of the documentation writes the file from the
 * table in {@code docs/accuracy.md}, so that no figure in a text is typed by hand.
 */
public final class BlindFigures {
  private static final PropertyFile MEASURED = PropertyFile.beside(BlindFigures.class, "blind");
  private static final String SIGN = "sign.";

  private BlindFigures() {}

  /**
   * Of 100 honest people, those who are asked something because of a rule; of 100 frauds, those
   * that rules alone see, and those that are seen with a language model.
   */
  public static List<Integer> all() {
    int asked = Integer.parseInt(MEASURED.text("asked.rules"));
    return List.of(asked, seenByRules(), 100 - missedWithModel());
  }

  /** Of 100 frauds, those that the rules alone see. */
  public static int seenByRules() {
    return 100 - missedByRules();
  }

  /** Of 100 frauds. */
  static int missedByRules() {
    return Integer.parseInt(MEASURED.text("missed.rules"));
  }

  /** Of 100 frauds, where a language model was asked, too. */
  static int missedWithModel() {
    return Integer.parseInt(MEASURED.text("missed.model"));
  }

  /** In how many cases a check fired in blind cases; empty where it fired too seldom to tell. */
  static Optional<FirstSight.Tally> of(String check) {
    return Optional.of(SIGN + check)
        .filter(MEASURED.keys()::contains)
        .map(MEASURED::words)
        .map(BlindFigures::tally);
  }

  private static FirstSight.Tally tally(List<String> fraudsAndHonest) {
    return new FirstSight.Tally(
        Integer.parseInt(fraudsAndHonest.getFirst()), Integer.parseInt(fraudsAndHonest.getLast()));
  }
}

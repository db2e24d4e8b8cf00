package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluation.scorecard.Baseline;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.scorecard.SourceFigures;
import java.util.List;

/** The scorecard as Markdown. */
public final class ScorecardTables {
  private ScorecardTables() {}

  /** What was measured on the cases as they are: quick to do again, and held by a test. */
  public static String measured(Scorecard card) {
    Measured measured = new Measured(card);
    return String.join(
        "\n",
        measured.verdicts().markdown(),
        measured.scores().markdown(),
        Measured.baseline(card.baseline()).markdown());
  }

  /** What must not move, and how often it did: one row a kind. */
  public static String moved(Scorecard card) {
    return Moved.kinds(card).markdown();
  }

  /** Every table but that of the rules. */
  static String whole(Scorecard card) {
    return String.join(
        "\n",
        measured(card),
        new Measured(card).bySubject().markdown(),
        Measured.sources(card.sources()).markdown(),
        Moved.swaps(card).markdown(),
        Moved.added(card).markdown(),
        Moved.cases(card).markdown());
  }

  /** Honest texts of other sources, and the baseline on them. */
  static String sources(List<SourceFigures> sources, Baseline baseline) {
    return String.join(
        "\n",
        Measured.sources(sources).markdown(),
        Measured.baseline(baseline).markdown(),
        Measured.atOnePercent(baseline).markdown());
  }
}

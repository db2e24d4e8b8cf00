package dev.bonafide.slack.card;

import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import java.util.List;

/** A finding with everything there is on it, for a window. */
final class WholePoint {
  /** Bytes, of what stands behind a label. */
  private static final int LABELLED = 300;

  private WholePoint() {}

  static String of(Point point) {
    String said =
        SlackMarkup.POINTS.full(point, point.quotes().size())
            + labelled("Set aside", point.setAside())
            + labelled("Made of", point.parts())
            + labelled(ReportPage.BENEATH, point.beneath())
            + labelled("Why it matters", List.of(point.why()))
            + labelled("Source", point.sources());
    return MessageBudget.shortened(said, Blocks.SECTION / 2);
  }

  private static String labelled(String label, List<String> texts) {
    return texts.isEmpty()
        ? ""
        : "\n" + label + ": " + SlackEscape.evidence(String.join("; ", texts), LABELLED);
  }
}

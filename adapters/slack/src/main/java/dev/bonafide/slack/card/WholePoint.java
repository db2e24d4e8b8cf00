package dev.bonafide.slack.card;

import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import java.util.List;
import java.util.stream.Collectors;

/** A finding with everything there is on it, for a window. */
final class WholePoint {
  /** Bytes, of what stands behind a label, of a quotation, and of its place. */
  private static final int LABELLED = 300;

  private static final int WORDS = 200;
  private static final int PLACE = 120;

  private WholePoint() {}

  static String of(Point point) {
    String title = SlackEscape.plain(point.number() + ". " + point.title());
    String said =
        "*%s* (%s)\n%s".formatted(title, point.strength(), quotations(point))
            + labelled("Possible innocent explanation", point.innocent())
            + labelled("Set aside", point.setAside())
            + labelled("Based on", point.parts())
            + labelled(ReportPage.BENEATH, point.beneath())
            + labelled("Why it matters", List.of(point.why()))
            + labelled("Source", point.sources());
    return MessageBudget.shortened(said, Blocks.SECTION / 2);
  }

  private static String quotations(Point point) {
    String head = point.contradiction() ? Phrasebook.ENGLISH.say("card.disagree") + "\n" : "";
    String more =
        point.more() > 0 ? "\n> " + Phrasebook.ENGLISH.say("card.kind", point.more()) : "";
    return point.quotes().stream()
        .map(
            quote ->
                "> “%s” — %s"
                    .formatted(
                        SlackEscape.evidence(quote.words(), WORDS),
                        SlackEscape.evidence(quote.place(), PLACE)))
        .collect(Collectors.joining("\n", head, more));
  }

  private static String labelled(String label, List<String> texts) {
    return texts.isEmpty()
        ? ""
        : "\n" + label + ": " + SlackEscape.evidence(String.join("; ", texts), LABELLED);
  }
}

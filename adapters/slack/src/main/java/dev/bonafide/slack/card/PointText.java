package dev.bonafide.slack.card;

import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.List;
import java.util.stream.Collectors;

/** A finding in a message of Slack. */
final class PointText {
  /** Bytes, of one quotation. */
  private static final int WORDS = 200;

  private static final int PLACE = 120;
  private static final int INNOCENT = 200;

  /** Bytes, of what stands behind a label. */
  private static final int LABELLED = 300;

  private PointText() {}

  /** With its quotes and how it may be innocent. */
  static String full(Point point, int quotes) {
    String words =
        point.quotes().stream()
            .limit(quotes)
            .map(quote -> quoted(quote, WORDS))
            .collect(Collectors.joining("\n"));
    int left = point.quotes().size() + point.more() - quotes;
    return head(point)
        + (point.contradiction() ? "These do not agree:\n" : "")
        + words
        + (left > 0 ? "\n> and " + left + " more of the kind" : "")
        + innocent(point, point.innocent().size());
  }

  /** Without anybody's words, for where many can read it. */
  static String withoutWords(Point point) {
    return head(point).stripTrailing() + innocent(point, 1);
  }

  /** With everything there is. */
  static String whole(Point point) {
    String said =
        full(point, point.quotes().size())
            + labelled("Set aside", point.setAside())
            + labelled("Made of", point.parts())
            + labelled("Why it matters", List.of(point.why()))
            + labelled("Source", point.sources());
    return MessageBudget.shortened(said, Blocks.SECTION / 2);
  }

  private static String labelled(String label, List<String> texts) {
    return texts.isEmpty()
        ? ""
        : "\n" + label + ": " + Safe.evidence(String.join("; ", texts), LABELLED);
  }

  private static String innocent(Point point, int most) {
    String all = point.innocent().stream().limit(most).collect(Collectors.joining("; "));
    return all.isEmpty()
        ? ""
        : "\nMay be innocent: " + Safe.plain(MessageBudget.shortened(all, INNOCENT));
  }

  private static String head(Point point) {
    return "*%d. %s* (%s)\n".formatted(point.number(), Safe.plain(point.title()), point.strength());
  }

  private static String quoted(ShownQuote quote, int words) {
    return "> “%s” — %s"
        .formatted(Safe.evidence(quote.words(), words), Safe.evidence(quote.place(), PLACE));
  }
}

package dev.bonafide.slack;

import dev.bonafide.report.Point;
import dev.bonafide.report.Quote;
import java.util.stream.Collectors;

/** A finding in a message of Slack. */
final class PointText {
  private static final int WORDS = 180;
  private static final int FEW_WORDS = 90;
  private static final int PLACE = 90;
  private static final int INNOCENT = 200;

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
        + "\nMay be innocent: "
        + Safe.plain(Room.shortened(String.join("; ", point.innocent()), INNOCENT));
  }

  /** With its first quote alone; two where they stand against each other. */
  static String brief(Point point) {
    return head(point)
        + point.quotes().stream()
            .limit(point.contradiction() ? 2 : 1)
            .map(quote -> quoted(quote, FEW_WORDS))
            .collect(Collectors.joining("\n"));
  }

  private static String head(Point point) {
    return "*%d. %s* (%s)\n".formatted(point.number(), Safe.plain(point.title()), point.strength());
  }

  private static String quoted(Quote quote, int words) {
    return "> “%s”\n> — %s"
        .formatted(
            Safe.evidence(Room.shortened(quote.words(), words)),
            Safe.evidence(Room.shortened(quote.place(), PLACE)));
  }
}

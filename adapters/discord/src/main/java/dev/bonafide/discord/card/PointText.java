package dev.bonafide.discord.card;

import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.stream.Collectors;

/** A finding in a card. */
final class PointText {
  /** Characters, of one quotation. */
  private static final int WORDS = 220;

  private static final int FEW_WORDS = 110;
  private static final int PLACE = 90;
  private static final int INNOCENT = 200;

  private PointText() {}

  /** With its quotes and how it may be innocent. */
  static String full(Point point, int quotes) {
    int left = point.quotes().size() + point.more() - quotes;
    String more = left > 0 ? "\nand " + left + " more of the kind" : "";
    return head(point)
        + (point.contradiction() ? "These do not agree:\n" : "")
        + quoted(point, quotes, WORDS)
        + more
        + innocent(point, point.innocent().size());
  }

  /** With its first quote and explanation; two quotes where they stand against each other. */
  static String brief(Point point) {
    return head(point)
        + quoted(point, point.contradiction() ? 2 : 1, FEW_WORDS)
        + innocent(point, 1);
  }

  private static String quoted(Point point, int quotes, int words) {
    return point.quotes().stream()
        .limit(quotes)
        .map(quote -> quote(quote, words))
        .collect(Collectors.joining("\n"));
  }

  private static String quote(ShownQuote quote, int words) {
    return "> “%s”\n> -# %s"
        .formatted(oneLine(quote.words(), words), oneLine(quote.place(), PLACE));
  }

  /** A line end would end the quotation. */
  private static String oneLine(String text, int characters) {
    return Safe.evidence(text.replace('\n', ' '), characters);
  }

  private static String innocent(Point point, int most) {
    String all = point.innocent().stream().limit(most).collect(Collectors.joining("; "));
    return all.isEmpty()
        ? ""
        : "\nMay be innocent: " + Safe.plain(MessageBudget.shortened(all, INNOCENT));
  }

  private static String head(Point point) {
    return "**%d\\. %s** (%s)\n"
        .formatted(point.number(), Safe.plain(point.title()), point.strength());
  }
}

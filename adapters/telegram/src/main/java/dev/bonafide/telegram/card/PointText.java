package dev.bonafide.telegram.card;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.stream.Collectors;

/** A finding in a message of Telegram; its quotes unfold. */
final class PointText {
  /** Characters, of one quotation. */
  private static final int WORDS = 220;

  private static final int FEW_WORDS = 110;
  private static final int PLACE = 90;
  private static final int INNOCENT = 200;

  private final Phrasebook book;

  PointText(Phrasebook book) {
    this.book = book;
  }

  /** With its quotes and how it may be innocent. */
  String full(Point point, int quotes) {
    int left = point.quotes().size() + point.more() - quotes;
    String more = left > 0 ? "\n" + Safe.plain(book.say("card.kind", left)) : "";
    return head(point)
        + (point.contradiction() ? Safe.plain(book.say("card.disagree")) + "\n" : "")
        + quoted(point, quotes, WORDS, more)
        + innocent(point, point.innocent().size());
  }

  /** With its first quote and explanation; two quotes where they stand against each other. */
  String brief(Point point) {
    return head(point)
        + quoted(point, point.contradiction() ? 2 : 1, FEW_WORDS, "")
        + innocent(point, 1);
  }

  private static String quoted(Point point, int quotes, int words, String more) {
    return point.quotes().stream()
        .limit(quotes)
        .map(quote -> quote(quote, words))
        .collect(Collectors.joining("\n", "<blockquote expandable>", more + "</blockquote>"));
  }

  private static String quote(ShownQuote quote, int words) {
    return "“%s”\n— %s"
        .formatted(Safe.evidence(quote.words(), words), Safe.evidence(quote.place(), PLACE));
  }

  private String innocent(Point point, int most) {
    String all = point.innocent().stream().limit(most).collect(Collectors.joining("; "));
    return all.isEmpty()
        ? ""
        : "\n" + Safe.plain(book.say("card.innocent", MessageBudget.shortened(all, INNOCENT)));
  }

  private static String head(Point point) {
    return "<b>%d. %s</b> (%s)\n"
        .formatted(point.number(), Safe.plain(point.title()), point.strength());
  }
}

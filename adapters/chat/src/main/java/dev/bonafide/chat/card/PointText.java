package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ShownQuote;
import java.util.stream.Collectors;

/** A finding on a card. */
public final class PointText {
  private static final int INNOCENT = 200;

  private final CardMarkup markup;
  private final Phrasebook book;
  private final int words;
  private final int place;

  /**
   * In the markup of a platform.
   *
   * @param words the longest quotation, in the measure of the platform; half of it in brief
   * @param place the longest place of a quotation
   */
  public PointText(CardMarkup markup, Phrasebook book, int words, int place) {
    this.markup = markup;
    this.book = book;
    this.words = words;
    this.place = place;
  }

  /** With its quotes and how it may be innocent. */
  public String full(Point point, int quotes) {
    int left = point.quotes().size() + point.more() - quotes;
    String more = left > 0 ? markup.plain(book.say("card.kind", left)) : "";
    return head(point)
        + "\n"
        + (point.contradiction() ? markup.plain(book.say("card.disagree")) + "\n" : "")
        + quoted(point, quotes, words, more)
        + innocent(point, point.innocent().size());
  }

  /** With its first quote and explanation; two quotes where they stand against each other. */
  public String brief(Point point) {
    return head(point)
        + "\n"
        + quoted(point, point.contradiction() ? 2 : 1, words / 2, "")
        + innocent(point, 1);
  }

  /** Without anybody's words, for where many can read it. */
  public String withoutWords(Point point) {
    return head(point) + innocent(point, 1);
  }

  private String head(Point point) {
    String title = markup.ordinal(point.number()) + " " + markup.plain(point.title());
    return markup.bold(title) + " (" + point.strength() + ")";
  }

  private String quoted(Point point, int quotes, int longest, String more) {
    return markup.quotation(
        point.quotes().stream().limit(quotes).map(quote -> quote(quote, longest)).toList(), more);
  }

  private CardMarkup.Quote quote(ShownQuote quote, int longest) {
    return new CardMarkup.Quote(
        markup.line(quote.words(), longest), markup.line(quote.place(), place));
  }

  private String innocent(Point point, int most) {
    String all = point.innocent().stream().limit(most).collect(Collectors.joining("; "));
    return all.isEmpty()
        ? ""
        : "\n" + markup.plain(book.say("card.innocent", MessageBudget.shortened(all, INNOCENT)));
  }
}

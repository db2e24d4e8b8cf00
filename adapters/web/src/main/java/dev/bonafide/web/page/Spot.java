package dev.bonafide.web.page;

import dev.bonafide.report.ShownQuote;
import dev.bonafide.text.Span;

/**
 * A quote on the card and its place in the text: each leads to the other.
 *
 * @param id what both are named by, such as {@code 3-2} for the second quote of finding 3
 * @param number of the finding, as people call it
 * @param crop the words in the picture that they were read from, as an address; empty for none
 */
public record Spot(String id, int number, ShownQuote quote, String crop) {

  /** Words that are not shown in a picture. */
  Spot(String id, int number, ShownQuote quote) {
    this(id, number, quote, "");
  }

  /** The element of the quote on the card. */
  public String card() {
    return "quote-" + id;
  }

  /** The element of the place in the text. */
  public String place() {
    return "place-" + id;
  }

  Span span() {
    return quote.span();
  }

  boolean isIn(String exhibit) {
    return quote.exhibit().equals(exhibit) && span().length() > 0;
  }
}

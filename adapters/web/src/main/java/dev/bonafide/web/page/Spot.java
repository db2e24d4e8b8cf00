package dev.bonafide.web.page;

import dev.bonafide.report.ShownQuote;
import dev.bonafide.text.Span;

/**
 * A quote on the card and its place in the text: each leads to the other.
 *
 * @param id what both are named by, such as {@code 3-2} for the second quote of finding 3
 * @param number of the finding, as people call it
 */
public record Spot(String id, int number, ShownQuote quote) {

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

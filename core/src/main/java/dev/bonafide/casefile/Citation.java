package dev.bonafide.casefile;

import dev.bonafide.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Exhibit, place and exact words.
 *
 * @param line counted from 1 in the text as read
 * @param at null where the source gives no time
 * @param span where the quote stands in the text as read
 * @param quote the exact words, within one utterance
 * @param page on which the quote begins, counted from 1; null where the exhibit has no pages
 * @param otherCase the id of the other case that holds the exhibit; null where it is the case
 *     itself
 */
public record Citation(
    String exhibit,
    int line,
    @Nullable String speaker,
    @Nullable Moment at,
    Span span,
    String quote,
    @Nullable Integer page,
    @Nullable String otherCase) {

  /** Of the case itself. */
  public Citation(
      String exhibit,
      int line,
      @Nullable String speaker,
      @Nullable Moment at,
      Span span,
      String quote,
      @Nullable Integer page) {
    this(exhibit, line, speaker, at, span, quote, page, null);
  }

  /** Of an exhibit without pages. */
  public Citation(
      String exhibit,
      int line,
      @Nullable String speaker,
      @Nullable Moment at,
      Span span,
      String quote) {
    this(exhibit, line, speaker, at, span, quote, null);
  }

  /** The same words, cited from a case that names the one which holds them. */
  public Citation from(String id) {
    return new Citation(id + "/" + exhibit, line, speaker, at, span, quote, page, id);
  }
}

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
 */
public record Citation(
    String exhibit,
    int line,
    @Nullable String speaker,
    @Nullable Moment at,
    Span span,
    String quote,
    @Nullable Integer page) {

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
}

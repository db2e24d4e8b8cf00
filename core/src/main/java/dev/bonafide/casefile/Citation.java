package dev.bonafide.casefile;

import dev.bonafide.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Exhibit, place and exact words.
 *
 * @param line counted from 1 in the text as read
 * @param at null where the source gives no time
 * @param span where the quote stands in the text as read
 * @param quote the exact words, within one utterance
 * @param page on which the quote begins, counted from 1; null where the exhibit has no pages
 * @param otherCase the id of the other case that holds the exhibit, or the watchlist; null where it
 *     is the case itself
 * @param told stretches of the quote that were looked for, in the text as read; empty where the
 *     whole quote tells
 */
public record Citation(
    String exhibit,
    int line,
    @Nullable String speaker,
    @Nullable Moment at,
    Span span,
    String quote,
    @Nullable Integer page,
    @Nullable String otherCase,
    List<Span> told) {
  private static final String WATCHLIST = "watchlist: ";

  public Citation {
    told = List.copyOf(told);
  }

  /** Of the case itself. */
  public Citation(
      String exhibit,
      int line,
      @Nullable String speaker,
      @Nullable Moment at,
      Span span,
      String quote,
      @Nullable Integer page) {
    this(exhibit, line, speaker, at, span, quote, page, null, List.of());
  }

  /** Words of an utterance, by where they stand in its reading's text. */
  public static Citation of(Reading reading, Utterance utterance, Span span) {
    return new Citation(
        reading.name(),
        reading.lines().at(span.start()),
        utterance.speaker(),
        utterance.at(),
        span,
        span.of(reading.text()),
        reading.lines().page(span.start()));
  }

  /**
   * An entry of a watchlist, which is no exhibit of any case.
   *
   * @param list the list's name and its day
   * @param entry as it stands there
   */
  public static Citation ofWatchlist(String list, String entry) {
    Span span = new Span(0, entry.length());
    return new Citation(list, 1, null, null, span, entry, null, WATCHLIST + list, List.of());
  }

  /** Whether it is an entry of a watchlist. */
  public boolean isOfWatchlist() {
    return otherCase != null && otherCase.startsWith(WATCHLIST);
  }

  /** The same words, cited from a case that names the one which holds them. */
  public Citation from(String id) {
    return new Citation(id + "/" + exhibit, line, speaker, at, span, quote, page, id, told);
  }

  /** The same words, in which such stretches were looked for. */
  public Citation telling(Collection<Span> stretches) {
    return new Citation(
        exhibit, line, speaker, at, span, quote, page, otherCase, List.copyOf(stretches));
  }

  /** Whether the same words are cited, whatever was looked for in them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation one
        && exhibit.equals(one.exhibit)
        && line == one.line
        && Objects.equals(speaker, one.speaker)
        && Objects.equals(at, one.at)
        && span.equals(one.span)
        && quote.equals(one.quote)
        && Objects.equals(page, one.page)
        && Objects.equals(otherCase, one.otherCase);
  }

  @Override
  public int hashCode() {
    return Objects.hash(exhibit, span, quote);
  }
}

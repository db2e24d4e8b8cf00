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
 */
public record Citation(
    String exhibit,
    int line,
    @Nullable String speaker,
    @Nullable Moment at,
    Span span,
    String quote) {}

package dev.bonafide.casefile;

import dev.bonafide.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Attributed words in an exhibit.
 *
 * @param line where it begins, counted from 1 in the text as read
 * @param speaker the label as it stands there; null where there is none
 * @param at null where the source gives no time
 * @param span where the words stand in the text as read
 * @param wrapped whether line ends inside it are only for show, as in subtitles
 */
public record Utterance(
    int line,
    @Nullable String speaker,
    Role role,
    @Nullable Moment at,
    Span span,
    boolean wrapped) {

  /** The same words on another side. */
  public Utterance as(Role other) {
    return new Utterance(line, speaker, other, at, span, wrapped);
  }
}

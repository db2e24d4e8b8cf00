package dev.bonafide.casefile.picture;

import dev.bonafide.text.Span;

/**
 * A word that was read from a picture.
 *
 * @param span where it stands in the text
 * @param place where it stands in the picture
 */
public record PictureWord(Span span, PicturePlace place) {
  /** The same in a text that begins so many units earlier. */
  PictureWord movedBy(int units) {
    return new PictureWord(span.shift(units), place);
  }
}

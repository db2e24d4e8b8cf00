package dev.bonafide.documents.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A sign on a page, as seen with the page and its text upright. Lengths in points, {@code y} from
 * the top.
 *
 * @param x where it begins
 * @param y of its baseline
 * @param size of its font
 * @param font its name
 * @param turn quarter turns by which its text lies on the page, 0 to 3
 * @param concealed how it is hidden, such as {@code white text}; null where it is seen
 */
record Glyph(
    String text,
    double x,
    double y,
    double width,
    double size,
    String font,
    int turn,
    @Nullable String concealed) {

  Glyph concealedAs(String way) {
    return new Glyph(text, x, y, width, size, font, turn, way);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  double right() {
    return x + width;
  }
}

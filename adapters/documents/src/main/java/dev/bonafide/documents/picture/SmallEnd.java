package dev.bonafide.documents.picture;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.InkLines;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The small letters at the end of a line, in which programs write a time and the marks of what was
 * sent and read. Read as one with words of another script, they are taken for its letters.
 *
 * @param parts the line before them and they themselves, no higher than they are; the whole line
 *     where it ends in none
 */
record SmallEnd(List<PictureBox> parts) {
  /** Of the height of most lines: what is free before a time; words are less apart. */
  private static final double GAP = 0.5;

  /** Of the height of most lines: a figure in letters of their size is higher. */
  private static final double SMALL = 0.66;

  /** Of the height of most lines: a time is wider, and the dots at the end of words are not. */
  private static final double NARROWEST = 1.5;

  /** In pixels before a letter: its strokes end softly. */
  private static final int SOFT = 2;

  /**
   * Looks for them from the end of a line.
   *
   * @param usual height of most lines, in pixels
   */
  static SmallEnd of(PictureBox line, BufferedImage grey, int usual) {
    PictureBox ink = new PictureBox(line.right(), line.top(), 0, 0);
    Optional<SmallEnd> small = Optional.empty();
    for (int x = line.right() - 1; x >= line.left(); x--) {
      PictureBox column = new PictureBox(x, line.top(), 1, line.height());
      Optional<PictureBox> letters = InkLines.inked(grey, column);
      if (letters.isPresent()) {
        boolean isApart = ink.left() - x > GAP * usual && ink.width() > NARROWEST * usual;
        small = isApart ? Optional.of(cut(line, ink)) : small;
        ink = ink.width() == 0 ? letters.get() : ink.and(letters.get());
      }
      if (ink.height() > SMALL * usual) {
        return small.orElseGet(() -> new SmallEnd(List.of(line)));
      }
    }
    return new SmallEnd(List.of(line));
  }

  private static SmallEnd cut(PictureBox line, PictureBox small) {
    int end = small.left() - SOFT;
    return new SmallEnd(
        List.of(
            new PictureBox(line.left(), line.top(), end - line.left(), line.height()),
            new PictureBox(end, small.top(), line.right() - end, small.height())));
  }
}

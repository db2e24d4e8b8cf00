package dev.bonafide.documents.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * The fonts that this machine has, if any: they join the letters of Arabic and stack those of
 * Indian scripts. What is drawn with them goes into the document as outlines, and no font does.
 */
final class MachineFonts implements LetterShapes {
  /** Points at which letters are drawn, before they are brought to one. */
  private static final float SIZE = 100;

  @Override
  public Optional<Outline> of(String letters, boolean rightToLeft) {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(SIZE);
      return font.canDisplayUpTo(letters) < 0
          ? Optional.of(drawn(font, letters, rightToLeft)).filter(MachineFonts::isVisible)
          : Optional.empty();
    } catch (RuntimeException | LinkageError | InternalError none) {
      // A Java without its font library, or a machine without any font, says so in many ways.
      return Optional.empty();
    }
  }

  private static Outline drawn(Font font, String letters, boolean rightToLeft) {
    char[] all = letters.toCharArray();
    int way = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector glyphs =
        font.layoutGlyphVector(new FontRenderContext(null, true, true), all, 0, all.length, way);
    AffineTransform upward = AffineTransform.getScaleInstance(1 / SIZE, -1 / SIZE);
    return new Outline(
        upward.createTransformedShape(glyphs.getOutline()),
        glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / SIZE);
  }

  /** Colored pictures of letters have no outline. */
  private static boolean isVisible(Outline outline) {
    return outline.width() > 0 && !outline.shape().getBounds2D().isEmpty();
  }
}

package dev.bonafide.documents.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Letters that are drawn in one way. */
sealed interface LetterRun {

  float width(float size);

  /** By a font of the document. */
  record Lettered(PDFont font, String text) implements LetterRun {
    @Override
    public float width(float size) {
      try {
        return font.getStringWidth(text) * size / 1000;
      } catch (IOException e) {
        throw new IllegalStateException("a font that was read cannot be measured", e);
      }
    }
  }

  /**
   * As a drawing.
   *
   * @param shown the letters from the left to the right
   */
  record Drawn(Outline outline, String shown) implements LetterRun {
    @Override
    public float width(float size) {
      return (float) (outline.width() * size);
    }
  }
}

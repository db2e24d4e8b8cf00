package dev.bonafide.documents.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes a PDF, in points from the upper left corner of a letter page. */
final class Sheet implements AutoCloseable {
  static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private static final float HEIGHT = 792;

  final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();
  private PDPageContentStream content;
  private PDFont font = PLAIN;
  private float size = 10;

  Sheet() {
    try {
      document.addPage(page);
      content = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sheet nextPage() throws IOException {
    content.close();
    page = new PDPage();
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    return this;
  }

  PDPage page() {
    return page;
  }

  Sheet font(PDFont with, float points) {
    font = with;
    size = points;
    return this;
  }

  Sheet ink(Color color) throws IOException {
    content.setNonStrokingColor(color);
    return this;
  }

  Sheet mode(RenderingMode mode) throws IOException {
    content.setRenderingMode(mode);
    return this;
  }

  Sheet box(Color color, float x, float y, float width, float height) throws IOException {
    content.setNonStrokingColor(color);
    content.addRect(x, HEIGHT - y - height, width, height);
    content.fill();
    content.setNonStrokingColor(Color.BLACK);
    return this;
  }

  Sheet at(float x, float y, String... lines) throws IOException {
    return at(x, y, 1.2f * size, lines);
  }

  /** Lines one below the other. */
  Sheet at(float x, float y, float leading, String... lines) throws IOException {
    float down = y;
    for (String line : lines) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, HEIGHT - down);
      content.showText(line);
      content.endText();
      down += leading;
    }
    return this;
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

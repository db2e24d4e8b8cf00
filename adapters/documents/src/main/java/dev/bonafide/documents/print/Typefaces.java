package dev.bonafide.documents.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts of one document, embedded as far as their letters are used: the one that PDFBox ships, for
 * Latin, Greek and Cyrillic, and others that are added. A letter is drawn with the first that has
 * it.
 */
final class Typefaces implements Closeable {
  private final PDDocument document;
  private final List<Face> faces = new ArrayList<>();

  private record Face(Closeable file, CmapLookup letters, PDFont font) {}

  private Typefaces(PDDocument document) {
    this.document = document;
  }

  /**
   * The shipped font and more.
   *
   * @param more TrueType fonts, in whole
   * @throws IOException where one cannot be read
   */
  static Typefaces of(PDDocument document, List<byte[]> more) throws IOException {
    Typefaces faces = new Typefaces(document);
    String shipped = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(shipped)) {
      faces.add(in.readAllBytes());
    }
    for (byte[] font : more) {
      faces.add(font);
    }
    return faces;
  }

  private void add(byte[] font) throws IOException {
    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
    add(read, read);
  }

  void add(Path file) throws IOException {
    FontFile opened = FontFile.open(file);
    add(opened, opened.font());
  }

  private void add(Closeable file, TrueTypeFont font) throws IOException {
    PDFont embedded = PDType0Font.load(document, font, true);
    faces.add(new Face(file, font.getUnicodeCmapLookup(), embedded));
  }

  boolean have(int letter) {
    return faces.stream().anyMatch(face -> face.letters().getGlyphId(letter) != 0);
  }

  List<PDFont> fonts() {
    return faces.stream().map(Face::font).toList();
  }

  @Override
  public void close() throws IOException {
    for (Face face : faces) {
      face.file().close();
    }
  }
}

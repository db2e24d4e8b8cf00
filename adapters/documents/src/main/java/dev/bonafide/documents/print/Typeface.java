package dev.bonafide.documents.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a document, embedded as far as their letters are used: the one that PDFBox ships,
 * for Latin, Greek and Cyrillic, and others that are given. What none of them has, and what has to
 * be joined or turned around to be read, is drawn with the fonts of the machine; what those do not
 * have either, as its code point.
 */
final class Typeface {
  private static final String SHIPPED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Marks of our own, where a font lacks them. */
  private static final Map<Integer, String> PLAIN =
      Map.of((int) '⟨', "<", (int) '⟩', ">", (int) '⏎', "¶");

  private final List<Face> faces = new ArrayList<>();
  private final Set<Integer> missing = new TreeSet<>();
  private final LetterShapes shapes;

  private record Face(TrueTypeFont read, CmapLookup letters, PDFont font) {
    boolean has(int letter) {
      return letters.getGlyphId(letter) != 0;
    }
  }

  /**
   * Reads them.
   *
   * @param more TrueType fonts, in whole
   * @param shapes draws what they lack
   * @throws IOException where one cannot be read
   */
  Typeface(PDDocument document, List<byte[]> more, LetterShapes shapes) throws IOException {
    this.shapes = shapes;
    try (InputStream shipped = PDDocument.class.getResourceAsStream(SHIPPED)) {
      add(document, shipped.readAllBytes());
    }
    for (byte[] font : more) {
      add(document, font);
    }
  }

  private void add(PDDocument document, byte[] font) throws IOException {
    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
    faces.add(new Face(read, read.getUnicodeCmapLookup(), PDType0Font.load(document, read, true)));
  }

  /** A text as it is drawn, from the left to the right. */
  List<LetterRun> runs(String text) {
    List<LetterRun> runs = new ArrayList<>();
    for (LineSpan span :
        LineSpan.of(text, letter -> face(letter).isPresent() || PLAIN.containsKey(letter))) {
      if (span.isPlain()) {
        span.text().codePoints().forEach(letter -> add(letter, runs));
      } else {
        draw(span, runs);
      }
    }
    return runs;
  }

  private void add(int letter, List<LetterRun> runs) {
    Optional<Face> face = face(letter);
    if (face.isPresent()) {
      join(face.get().font(), letter, runs);
    } else {
      PLAIN
          .getOrDefault(letter, "")
          .codePoints()
          .forEach(one -> join(faces.getFirst().font(), one, runs));
    }
  }

  private static void join(PDFont font, int letter, List<LetterRun> runs) {
    String text = Character.toString(letter);
    if (!runs.isEmpty()
        && runs.getLast() instanceof LetterRun.Lettered(PDFont last, String before)
        && last.equals(font)) {
      runs.set(runs.size() - 1, new LetterRun.Lettered(font, before + text));
    } else {
      runs.add(new LetterRun.Lettered(font, text));
    }
  }

  /** As a whole, or else letter by letter. */
  private void draw(LineSpan span, List<LetterRun> runs) {
    Optional<Outline> whole = shapes.of(span.text(), span.isRightToLeft());
    if (whole.isPresent()) {
      runs.add(new LetterRun.Drawn(whole.get(), span.shown()));
    } else {
      span.shown().codePoints().forEach(letter -> runs.add(alone(letter)));
    }
  }

  private LetterRun alone(int letter) {
    String text = Character.toString(letter);
    if (letter == ' ') {
      return new LetterRun.Lettered(faces.getFirst().font(), text);
    }
    return new LetterRun.Drawn(shapes.of(text, false).orElseGet(() -> coded(letter)), text);
  }

  private Outline coded(int letter) {
    missing.add(letter);
    Face face = faces.getFirst();
    Path2D.Double all = new Path2D.Double();
    double scale = 1;
    double wide = 0;
    try {
      scale = 1.0 / face.read().getUnitsPerEm();
      for (int one : "<U+%04X>".formatted(letter).codePoints().toArray()) {
        int glyph = face.letters().getGlyphId(one);
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, wide, 0);
        all.append(
            place.createTransformedShape(face.read().getGlyph().getGlyph(glyph).getPath()), false);
        wide += face.read().getAdvanceWidth(glyph) * scale;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("a font that was read cannot be drawn", broken);
    }
    return new Outline(all, wide);
  }

  private Optional<Face> face(int letter) {
    return Shaping.isNeeded(letter)
        ? Optional.empty()
        : faces.stream().filter(face -> face.has(letter)).findFirst();
  }

  float width(String text, float size) {
    return (float) runs(text).stream().mapToDouble(run -> run.width(size)).sum();
  }

  /** Letters that stand there as their code points. */
  Set<Integer> missing() {
    return missing;
  }
}

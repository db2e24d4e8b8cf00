package dev.bonafide.documents.print;

import java.io.IOException;
import java.io.InputStream;
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
 * for Latin, Greek and Cyrillic, and others that are given. What none of them has, and what would
 * have to be joined or turned around to be read, stands there as its code point.
 */
final class Typeface {
  private static final String SHIPPED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Marks of our own, where a font lacks them. */
  private static final Map<Integer, String> PLAIN =
      Map.of((int) '⟨', "<", (int) '⟩', ">", (int) '⏎', "¶");

  private final List<Face> faces = new ArrayList<>();
  private final Set<Integer> missing = new TreeSet<>();

  private record Face(CmapLookup letters, PDFont font) {
    boolean has(int letter) {
      return letters.getGlyphId(letter) != 0;
    }
  }

  /** Letters that one font draws. */
  record Run(PDFont font, String text) {
    float width(float size) {
      try {
        return font.getStringWidth(text) * size / 1000;
      } catch (IOException e) {
        throw new IllegalStateException("a font that was read cannot be measured", e);
      }
    }
  }

  /**
   * Reads them.
   *
   * @param more TrueType fonts, in whole
   * @throws IOException where one cannot be read
   */
  Typeface(PDDocument document, List<byte[]> more) throws IOException {
    try (InputStream shipped = PDDocument.class.getResourceAsStream(SHIPPED)) {
      add(document, shipped.readAllBytes());
    }
    for (byte[] font : more) {
      add(document, font);
    }
  }

  private void add(PDDocument document, byte[] font) throws IOException {
    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
    faces.add(new Face(read.getUnicodeCmapLookup(), PDType0Font.load(document, read, true)));
  }

  /** A text as it is drawn. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    text.codePoints().forEach(letter -> add(letter, runs));
    return runs;
  }

  private void add(int letter, List<Run> runs) {
    Optional<Face> face = drawn(letter);
    if (face.isEmpty()) {
      String instead = PLAIN.get(letter);
      if (instead == null) {
        missing.add(letter);
        instead = "<U+%04X>".formatted(letter);
      }
      instead.codePoints().forEach(one -> join(faces.getFirst().font(), one, runs));
    } else {
      join(face.get().font(), letter, runs);
    }
  }

  private static void join(PDFont font, int letter, List<Run> runs) {
    String text = Character.toString(letter);
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.font().equals(font)) {
      runs.set(runs.size() - 1, new Run(font, last.text() + text));
    } else {
      runs.add(new Run(font, text));
    }
  }

  private Optional<Face> drawn(int letter) {
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

package dev.bonafide.documents.print;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** An open file with a font, or with several, of which the first counts. */
record FontFile(TrueTypeFont font, Closeable file) implements Closeable {
  /** Tables of fonts whose letters are colored pictures. */
  private static final Set<String> COLORED = Set.of("CBDT", "COLR", "sbix", "SVG ");

  /** Bits of a font that may not be put into a document, or not in part, or not as outlines. */
  private static final int FORBIDDEN = 0x0302;

  /**
   * Opens one.
   *
   * @throws IOException where it cannot be read
   */
  static FontFile open(Path path) throws IOException {
    File file = path.toFile();
    if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      return first(new TrueTypeCollection(file));
    }
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    return new FontFile(font, font);
  }

  private static FontFile first(TrueTypeCollection collection) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    try {
      collection.processAllFonts(fonts::add);
      return new FontFile(fonts.getFirst(), collection);
    } catch (IOException | RuntimeException broken) {
      collection.close();
      throw broken;
    }
  }

  /** The letters that it can draw in a document; none where it may not or cannot. */
  BitSet letters() throws IOException {
    BitSet letters = new BitSet();
    if (isEmbeddable()) {
      CmapLookup lookup = font.getUnicodeCmapLookup();
      for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
        List<Integer> codes = lookup.getCharCodes(glyph);
        if (codes != null) {
          codes.forEach(letters::set);
        }
      }
    }
    return letters;
  }

  private boolean isEmbeddable() throws IOException {
    OS2WindowsMetricsTable licence = font.getOS2Windows();
    return licence != null
        && (licence.getFsType() & FORBIDDEN) == 0
        && font.getTableMap().containsKey("glyf")
        && Collections.disjoint(font.getTableMap().keySet(), COLORED);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

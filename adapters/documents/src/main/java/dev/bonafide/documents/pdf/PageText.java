package dev.bonafide.documents.pdf;

import java.util.List;

/** A page as text, in reading order; text that lies across the page comes after the rest. */
final class PageText {
  private PageText() {}

  static String of(List<Glyph> seen) {
    StringBuilder text = new StringBuilder();
    for (int turn = 0; turn < 4; turn++) {
      int lying = turn;
      List<Glyph> glyphs = seen.stream().filter(glyph -> glyph.turn() == lying).toList();
      List<Segment> segments = Segments.of(glyphs);
      Vocabulary words = new Vocabulary(segments);
      for (List<Segment> block : Columns.of(segments)) {
        text.append(text.isEmpty() ? "" : "\n").append(Paragraphs.of(block, words));
      }
    }
    return text.toString();
  }
}

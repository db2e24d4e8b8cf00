package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.DraftWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What was found on one page.
 *
 * @param turned the words that are seen, by how often they are turned to the right
 */
record Leaf(List<List<Segment>> turned, List<Concealed> concealed, Annotations annotations) {

  /**
   * Reads a page.
   *
   * @param most signs that it may have
   */
  static Leaf of(PDPage page, Layers layers, int most) throws IOException {
    PageReader reader = new PageReader(page, layers, most);
    Annotations annotations = Annotations.of(page);
    reader.processPage(page);
    for (PDAnnotation drawn : annotations.drawn()) {
      reader.showAnnotation(drawn);
    }
    List<Glyph> glyphs = reader.glyphs();
    List<Glyph> seen = glyphs.stream().filter(glyph -> glyph.concealed() == null).toList();
    return new Leaf(Segments.turned(seen), Concealed.among(glyphs), annotations);
  }

  List<Segment> upright() {
    return turned.getFirst();
  }

  /** Without the running head and foot. */
  PageText text(RunningHeads running) {
    List<List<Segment>> left = new ArrayList<>(turned);
    left.set(0, running.without(upright()));
    return PageText.of(left);
  }

  /** Tells what is hidden, and what is pinned to the page. */
  void tell(String page, String text, DraftWriter draft) {
    concealed.forEach(piece -> draft.hide(page + ", " + piece.way(), piece.text()));
    annotations.tell(page, text, draft);
  }
}

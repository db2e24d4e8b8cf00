package dev.bonafide.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as text, in reading order; text that lies across the page comes after the rest.
 *
 * @param blocks in reading order
 */
record PageText(List<List<Segment>> blocks, PageVocabulary words) {

  /**
   * Of the words of a page.
   *
   * @param turned the words by how often they are turned to the right
   */
  static PageText of(List<List<Segment>> turned) {
    List<List<Segment>> blocks = new ArrayList<>();
    turned.forEach(segments -> blocks.addAll(PageColumns.of(segments)));
    return new PageText(blocks, new PageVocabulary(turned.stream().flatMap(List::stream).toList()));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (List<Segment> block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append(Paragraphs.of(block, words));
    }
    return text.toString();
  }

  /** Whether the paragraph that ends this page goes on with the next one's first line. */
  boolean goesOnWith(PageText next) {
    return !blocks.isEmpty()
        && !next.blocks.isEmpty()
        && Paragraphs.goOn(blocks.getLast(), next.blocks.getFirst(), words);
  }
}

package dev.bonafide.browser;

/** Counts the lines of text that a browser makes of something. */
final class ShownLines {
  /** Lines that lie apart by less are one, set in letters of different kinds. */
  private static final String COUNT =
      """
      const lines = [];
      for (const part of document.querySelectorAll(arguments[0])) {
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          if (!texts.currentNode.data.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          for (const box of range.getClientRects()) if (box.width > 0) lines.push(box.bottom);
        }
      }
      lines.sort((one, other) => one - other);
      return lines.filter((line, at) => at === 0 || line - lines[at - 1] > 8).length;
      """;

  private ShownLines() {}

  /**
   * Of all texts on a page that a selector finds, which lie below each other.
   *
   * @param selector of the parts of a card that hold words; buttons are no lines
   */
  static int of(Visitor visitor, String selector) {
    return (int) Visitor.number(visitor.run(COUNT, selector));
  }
}

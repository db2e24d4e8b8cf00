package dev.bonafide.docs;

/**
 * A generated page.
 *
 * @param path from the root of the repository, with {@code /}
 */
record Page(String path, String text) {

  /**
   * A page without blanks at line ends, with one empty line at most between two, and a last line.
   */
  static Page of(String path, String text) {
    String tidy = text.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    return new Page(path, tidy + "\n");
  }
}

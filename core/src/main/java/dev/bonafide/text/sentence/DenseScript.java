package dev.bonafide.text.sentence;

/** Scripts in which words are found without spaces around them; Korean endings follow a word. */
public final class DenseScript {
  private DenseScript() {}

  /** Whether a letter is of one. */
  public static boolean has(char c) {
    return c >= 0x3005 && (c <= 0x9FFF || (c >= 0xAC00 && c <= 0xD7A3));
  }
}

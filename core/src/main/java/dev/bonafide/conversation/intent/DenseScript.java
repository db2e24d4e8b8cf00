package dev.bonafide.conversation.intent;

/** Scripts in which words are found without spaces around them; Korean endings follow a word. */
final class DenseScript {
  private DenseScript() {}

  /** Whether a letter is of one. */
  static boolean has(char c) {
    return c >= 0x3005 && (c <= 0x9FFF || (c >= 0xAC00 && c <= 0xD7A3));
  }
}

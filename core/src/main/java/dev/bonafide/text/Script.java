package dev.bonafide.text;

/** Scripts that are written without spaces between words. */
public final class Script {
  private Script() {}

  /** Whether a character counts as a word of its own. */
  public static boolean standsAlone(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}

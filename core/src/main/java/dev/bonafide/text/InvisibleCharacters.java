package dev.bonafide.text;

/** Characters that take no room on the screen: joiners, direction marks, soft hyphens, tags. */
public final class InvisibleCharacters {
  private InvisibleCharacters() {}

  public static boolean is(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0x034F
        || codePoint == 0x3164
        || codePoint == 0x115F;
  }
}

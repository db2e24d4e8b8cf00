package dev.bonafide.documents.print;

/** Scripts whose letters are joined, stacked or written from the right. */
final class Shaping {
  private Shaping() {}

  /** Whether a letter drawn by itself, one behind the other, would be misread. */
  static boolean isNeeded(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || switch (Character.UnicodeScript.of(letter)) {
          case DEVANAGARI,
              BENGALI,
              GURMUKHI,
              GUJARATI,
              ORIYA,
              TAMIL,
              TELUGU,
              KANNADA,
              MALAYALAM,
              SINHALA,
              KHMER,
              MYANMAR,
              TIBETAN,
              MONGOLIAN ->
              true;
          default -> false;
        };
  }
}

package dev.bonafide.documents.file;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text in Windows-1252, which Latin-1 is a part of: what programs of Western languages wrote before
 * UTF-8. In those languages, letters with accents stand one or two at a time among plain ones. What
 * is written otherwise is in the letters of another language, and would be read wrong.
 */
final class WesternText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes in a row, not all equal, that no language of Western Europe has. */
  private static final int TOO_MANY = 4;

  /** Letters for each one that may have an accent. */
  private static final int LEAST_PLAIN = 3;

  /** Signs that may stand within a word: apostrophes, the middle dot, hyphens. */
  private static final String WITHIN = "\u2018\u2019\u00B4\u00B7\u00AD\u2013\u2014\u00A0\u2026";

  private int accented;
  private int plain;
  private int row;
  private char before = ' ';
  private boolean isTearing;

  private WesternText() {}

  /** The text; empty where the bytes are none. */
  static Optional<String> of(byte[] bytes) {
    String text = new String(bytes, WINDOWS);
    WesternText western = new WesternText();
    for (int at = 0; at < text.length(); at++) {
      if (!western.take(text.charAt(at))) {
        return Optional.empty();
      }
    }
    return western.accented * LEAST_PLAIN > western.plain ? Optional.empty() : Optional.of(text);
  }

  /** Takes the next letter or sign; false where no Western text has it there. */
  private boolean take(char c) {
    boolean isHigh = c > 0x7F;
    boolean isLetter = Character.isLetter(c);
    accented += isHigh && isLetter ? 1 : 0;
    plain += !isHigh && isLetter ? 1 : 0;
    row = !isHigh ? 0 : c == before ? row : row + 1;
    boolean isTorn = isTearing && Character.isLowerCase(c);
    boolean isSign = isHigh && !isLetter && WITHIN.indexOf(c) < 0;
    isTearing = isSign && Character.isLowerCase(before);
    before = c;
    boolean isNone = c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c));
    return !isNone && row < TOO_MANY && !isTorn;
  }
}

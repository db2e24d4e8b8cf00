package dev.bonafide.report;

import dev.bonafide.text.InvisibleCharacters;
import java.util.Locale;

/**
 * Text of the evidence as people may safely be shown it: one line, with every control but the end
 * of a page, direction mark and hidden character written out, such as {@code ⟨U+202E⟩}, a pile of
 * accents cut short, and the middle of something very long left out.
 */
public final class Visible {
  private static final int LONGEST_QUOTE = 600;
  private static final int HIGHEST_PILE = 3;

  private Visible() {}

  /** A quotation, shortened in the middle where it is very long. */
  public static String quote(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return line(text);
    }
    int half = LONGEST_QUOTE / 2;
    int from = text.offsetByCodePoints(0, Math.min(half, text.codePointCount(0, half)));
    int to = text.length() - half;
    if (Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    String left = String.format(Locale.ROOT, " […%,d characters left out…] ", to - from);
    return line(text.substring(0, from)) + left + line(text.substring(to));
  }

  /** A text as one line. */
  public static String line(String text) {
    return part(text.strip());
  }

  /** A part of a line: the same, with the blanks at its ends. */
  public static String part(String plain) {
    StringBuilder shown = new StringBuilder(plain.length() + 16);
    int pile = 0;
    int before = ' ';
    for (int at = 0; at < plain.length(); ) {
      int codePoint = plain.codePointAt(at);
      pile = isMark(codePoint) ? pile + 1 : 0;
      if (pile <= HIGHEST_PILE) {
        append(codePoint, before, shown);
      }
      before = codePoint;
      at += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  private static void append(int codePoint, int before, StringBuilder shown) {
    if (codePoint == '\n') {
      shown.append(" ⏎ ");
    } else if (codePoint == '\t'
        || codePoint == '\f'
        || Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      shown.append(' ');
    } else if (codePoint != '\r' && isHidden(codePoint) && !joins(codePoint, before)) {
      shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", codePoint));
    } else if (codePoint != '\r') {
      shown.appendCodePoint(codePoint);
    }
  }

  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || InvisibleCharacters.is(codePoint)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || isNoncharacter(codePoint);
  }

  /** The code points that Unicode keeps out of texts. */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /** Joiners have their honest use inside emoji and in scripts whose letters join. */
  private static boolean joins(int codePoint, int before) {
    if (codePoint != 0x200C && codePoint != 0x200D && codePoint != 0xFE0F) {
      return false;
    }
    if (Character.getType(before) == Character.OTHER_SYMBOL || before == 0xFE0F) {
      return codePoint != 0x200C;
    }
    return codePoint != 0xFE0F && isOfJoiningScript(before);
  }

  private static boolean isOfJoiningScript(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case ARABIC,
          SYRIAC,
          MONGOLIAN,
          DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA ->
          true;
      default -> false;
    };
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}

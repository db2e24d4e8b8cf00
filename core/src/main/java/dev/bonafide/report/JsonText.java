package dev.bonafide.report;

import dev.bonafide.text.InvisibleCharacters;

/**
 * Writes any text as a JSON string. What JSON asks for is escaped, and beyond it: control and
 * invisible characters, so that printing it steers no terminal; halves of surrogate pairs, so that
 * it can be encoded; and {@code < > &}, so that it can stand inside a page's script.
 */
final class JsonText {
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (int c = ' '; c <= '~'; c++) {
      PLAIN[c] = !mustEscape(c);
    }
  }

  private JsonText() {}

  static void write(String text, StringBuilder out) {
    out.append('"');
    int written = 0;
    for (int at = plain(text); at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (mustEscape(codePoint)) {
        out.append(text, written, at);
        escape(codePoint, out);
        written = next;
      }
      at = next;
    }
    out.append(text, written, text.length()).append('"');
  }

  /** How many characters at its beginning are ASCII that stands as it is; mostly that is all. */
  private static int plain(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < PLAIN.length && PLAIN[text.charAt(at)]) {
      at++;
    }
    return at;
  }

  private static boolean mustEscape(int codePoint) {
    return switch (codePoint) {
      case '"', '\\', '<', '>', '&', 0x2028, 0x2029 -> true;
      default ->
          (codePoint < ' ' || codePoint > '~')
              && (Character.isISOControl(codePoint)
                  || InvisibleCharacters.is(codePoint)
                  || Character.getType(codePoint) == Character.SURROGATE);
    };
  }

  private static void escape(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case '"', '\\' -> out.append('\\').append((char) codePoint);
      case '\n' -> out.append("\\n");
      default -> Character.toString(codePoint).chars().forEach(unit -> escapeUnit(unit, out));
    }
  }

  private static void escapeUnit(int unit, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(unit >> shift & 0xF, 16));
    }
  }
}

package dev.bonafide.report;

import dev.bonafide.text.InvisibleCharacters;

/**
 * Writes any text as a JSON string. What JSON asks for is escaped, and beyond it: control and
 * invisible characters, so that printing it steers no terminal; halves of surrogate pairs, so that
 * it can be encoded; and {@code < > &}, so that it can stand inside a page's script.
 */
final class JsonText {
  private JsonText() {}

  static void write(String text, StringBuilder out) {
    out.append('"');
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (codePoint == '"' || codePoint == '\\') {
        out.append('\\').append((char) codePoint);
      } else if (codePoint == '\n') {
        out.append("\\n");
      } else if (mustEscape(codePoint)) {
        text.substring(at, next).chars().forEach(unit -> escape((char) unit, out));
      } else {
        out.appendCodePoint(codePoint);
      }
      at = next;
    }
    out.append('"');
  }

  private static boolean mustEscape(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == '<'
        || codePoint == '>'
        || codePoint == '&'
        || codePoint == 0x2028
        || codePoint == 0x2029
        || InvisibleCharacters.is(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE;
  }

  private static void escape(char unit, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(unit >> shift & 0xF, 16));
    }
  }
}

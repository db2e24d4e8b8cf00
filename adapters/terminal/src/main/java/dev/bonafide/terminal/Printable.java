package dev.bonafide.terminal;

/**
 * Evidence as it may be printed to a terminal: control and invisible characters are named rather
 * than sent, since a terminal would obey the first and hide the second.
 */
public final class Printable {
  private Printable() {}

  /** Without line ends. */
  public static String line(String text) {
    return clean(text, false);
  }

  /** Line ends and tabs are kept. */
  public static String lines(String text) {
    return clean(text, true);
  }

  private static String clean(String text, boolean manyLines) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (manyLines && (c == '\n' || c == '\t')) {
                clean.append((char) c);
              } else if (c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                clean.append(' ');
              } else if (isHidden(c)) {
                clean.append("‹U+%04X›".formatted(c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  /** Whether a character is obeyed or not seen: controls, formats, lone surrogates, tags. */
  public static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r' && c != '\f';
      // Joins letters of many scripts and the parts of emoji: seen by its effect.
      case Character.FORMAT -> c != 0x200D && c != 0x200C;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}

package dev.bonafide.terminal.show;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a terminal, at spaces where there are any. */
public final class Wrapped {
  private Wrapped() {}

  /**
   * Lines of at most {@code width} characters; an empty text is one empty line.
   *
   * @param width at least 1
   */
  public static List<String> at(int width, String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (text.length() - from > width) {
      int space = text.lastIndexOf(' ', from + width);
      int end = space > from ? space : whole(text, from + width);
      lines.add(text.substring(from, end));
      from = space > from ? end + 1 : end;
    }
    lines.add(text.substring(from));
    return lines;
  }

  /** Does not part the two halves of a character. */
  private static int whole(String text, int at) {
    return at > 1 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}

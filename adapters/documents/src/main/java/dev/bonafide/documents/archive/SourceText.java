package dev.bonafide.documents.archive;

import java.nio.charset.StandardCharsets;

/**
 * A file of a repository as text for people: lines of machines are cut, and code that is pushed out
 * of sight by blanks is brought back. What was cut is said in its place, and no line can be taken
 * for the head of another file.
 */
final class SourceText {
  private static final int LONGEST_LINE = 2_000;
  private static final int FRONT = 1_400;
  private static final int BACK = 500;
  private static final int BLANKS = 60;

  private SourceText() {}

  static String of(byte[] head, long size, int most) {
    for (byte one : head) {
      if (one == 0) {
        return "[no text, " + size + " bytes]\n";
      }
    }
    String text =
        new String(head, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    String kept = text.length() > most ? text.substring(0, most) : text;
    StringBuilder shown = new StringBuilder();
    kept.lines().forEach(line -> shown.append(line(line)).append('\n'));
    if (kept.length() < text.length() || head.length < size) {
      shown.append("[cut: the file has ").append(size).append(" bytes]\n");
    }
    return shown.toString();
  }

  private static String line(String written) {
    String line = written.startsWith("=== ") ? " " + written : written;
    String near = line.length() > BLANKS ? withoutGaps(line) : line;
    if (near.length() <= LONGEST_LINE) {
      return near;
    }
    int cut = near.length() - FRONT - BACK;
    return near.substring(0, FRONT)
        + " [cut: "
        + cut
        + " characters] "
        + near.substring(near.length() - BACK);
  }

  private static String withoutGaps(String line) {
    StringBuilder near = new StringBuilder();
    int from = 0;
    while (from < line.length()) {
      int to = from;
      while (to < line.length() && Character.isWhitespace(line.charAt(to))) {
        to++;
      }
      if (to - from > BLANKS && to < line.length()) {
        near.append(" [").append(to - from).append(" blanks] ");
      } else {
        near.append(line, from, to);
      }
      from = to;
      while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
        to++;
      }
      near.append(line, from, to);
      from = to;
    }
    return near.toString();
  }
}

package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a list, one held at a time. Bytes that are not UTF-8 become U+FFFD: OFAC's files
 * have had names in other encodings, and names are not read.
 */
final class ListLines {
  /** In characters; the longest remarks of OFAC's list have 1,000. */
  static final int LONGEST = 65_536;

  /** 100 times the lines of OFAC's list. */
  static final int MOST = 2_000_000;

  private final BufferedReader in;
  private int number;

  ListLines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  /** The next line that is not blank, without a byte order mark; null at the end. */
  @Nullable String next() throws IOException {
    String line = read();
    while (line != null && isBlank(line)) {
      line = read();
    }
    return line;
  }

  /** Of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The programs that write {@code sdn.csv} end it with a substitute character. */
  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u001a' || c == '\uFEFF');
  }

  private @Nullable String read() throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    if (++number > MOST) {
      throw new BrokenTree(number, "the list has more than " + MOST + " lines");
    }
    StringBuilder line = new StringBuilder();
    for (int c = first; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() >= LONGEST) {
        throw new BrokenTree(number, "is longer than " + LONGEST + " characters");
      }
      line.append((char) c);
    }
    boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == '\uFEFF';
    return (marked ? line.substring(1) : line.toString()).stripTrailing();
  }
}

package dev.bonafide.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name with a colon inside a line, after the end of a sentence: captions that were merged have
 * several turns on one line.
 *
 * @param start of the name in its line
 * @param end of the colon and the blank after it
 */
record MergedLabel(String name, int start, int end) {
  private static final int LONGEST = 60;
  private static final int MOST = 2_000;
  private static final String ENDS = ".?!…";

  /** Those of certain names; the one that begins the line is not among them. */
  static List<MergedLabel> in(String line, Set<String> names) {
    List<MergedLabel> found = new ArrayList<>();
    if (names.isEmpty()) {
      return found;
    }
    for (int colon = line.indexOf(": ");
        colon > 0 && found.size() < MOST;
        colon = line.indexOf(": ", colon + 1)) {
      int start = start(line, colon);
      if (start > 0 && names.contains(line.substring(start, colon))) {
        found.add(new MergedLabel(line.substring(start, colon), start, colon + 2));
      }
    }
    return found;
  }

  /** After the last end of a sentence before a colon, near enough; or -1. */
  private static int start(String line, int colon) {
    for (int at = colon - 1; at > Math.max(1, colon - LONGEST); at--) {
      if (line.charAt(at - 1) == ' ' && ENDS.indexOf(line.charAt(at - 2)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}

package dev.bonafide.text;

import java.util.Arrays;

/** Where each line of a text begins; lines count from 1 and end with {@code \n}. */
public final class Lines {
  private final int[] starts;

  public Lines(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The number of the line that holds an offset. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int count() {
    return starts.length;
  }

  /** The offset at which a line begins. */
  public int start(int line) {
    return starts[line - 1];
  }
}

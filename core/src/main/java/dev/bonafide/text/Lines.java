package dev.bonafide.text;

import java.util.Arrays;

/** Where each line of a text begins; lines count from 1 and end with {@code \n}. */
public final class Lines {
  private final int[] starts;

  public Lines(String text) {
    starts =
        java.util.stream.IntStream.concat(
                java.util.stream.IntStream.of(0),
                java.util.stream.IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
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

package dev.bonafide.text;

import java.util.Arrays;

/** Numbers in a row that grows. */
public final class IncreasingNumbers {
  private static final int FEW = 16;

  private int[] held = new int[FEW];
  private int count;

  public void add(int number) {
    if (count == held.length) {
      held = Arrays.copyOf(held, 2 * count);
    }
    held[count++] = number;
  }

  /** The latest number. */
  int last() {
    return held[count - 1];
  }

  public int[] all() {
    return Arrays.copyOf(held, count);
  }
}

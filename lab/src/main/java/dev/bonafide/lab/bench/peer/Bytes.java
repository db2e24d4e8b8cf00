package dev.bonafide.lab.bench.peer;

import java.util.Arrays;

/** Two arrays as one. */
final class Bytes {
  private Bytes() {}

  static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}

package dev.bonafide.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers and texts one after the other, as {@link FlatInput} reads them: a number in groups of
 * seven bits, the lowest first; a text as UTF-8 behind its length in bytes.
 */
public final class FlatOutput {
  static final int GROUP = 7;
  static final int MORE = 1 << GROUP;

  private static final int INITIAL = 64;

  private byte[] bytes = new byte[INITIAL];
  private int size;

  /** Adds a number, which is never negative. */
  public void number(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a negative number");
    }
    int left = number;
    while (left >= MORE) {
      add((byte) ((left & (MORE - 1)) | MORE));
      left >>>= GROUP;
    }
    add((byte) left);
  }

  /** Adds a text. */
  public void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    add(encoded, encoded.length);
  }

  /** Adds numbers of four bytes each behind their count, so that each can be read in place. */
  public void numbers(int[] numbers) {
    number(numbers.length);
    makeRoom(numbers.length * FlatNumbers.WIDTH);
    for (int number : numbers) {
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        bytes[size++] = (byte) (number >>> shift);
      }
    }
  }

  /** Adds all of another output behind its length in bytes. */
  public void part(FlatOutput part) {
    number(part.size);
    append(part);
  }

  /** Adds all of another output. */
  public void append(FlatOutput other) {
    add(other.bytes, other.size);
  }

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void add(byte one) {
    makeRoom(1);
    bytes[size++] = one;
  }

  private void add(byte[] more, int count) {
    makeRoom(count);
    System.arraycopy(more, 0, bytes, size, count);
    size += count;
  }

  private void makeRoom(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}

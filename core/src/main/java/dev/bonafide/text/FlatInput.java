package dev.bonafide.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link FlatOutput} wrote, from any place in it. */
public final class FlatInput {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private int at;

  /** Reads from the first byte. */
  public FlatInput(byte[] bytes) {
    this(bytes, 0, bytes.length, 0);
  }

  private FlatInput(byte[] bytes, int from, int to, int at) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.at = at;
  }

  /**
   * The next number.
   *
   * @throws IllegalStateException if none follows
   */
  public int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += FlatOutput.GROUP) {
      if (at >= to) {
        throw damaged();
      }
      byte group = bytes[at++];
      number |= (group & (FlatOutput.MORE - 1)) << shift;
      if (group >= 0) {
        return number;
      }
    }
    throw damaged();
  }

  /** The next text. */
  public String text() {
    int length = length();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Whether the next text is this one, in UTF-8; what follows it is next, then. */
  boolean isText(byte[] wanted) {
    int length = length();
    at += length;
    return Arrays.equals(bytes, at - length, at, wanted, 0, wanted.length);
  }

  /** The next numbers, as {@link FlatOutput#numbers} wrote them. */
  public FlatNumbers numbers() {
    int count = number();
    if (count < 0 || count > (to - at) / FlatNumbers.WIDTH) {
      throw damaged();
    }
    at += count * FlatNumbers.WIDTH;
    return new FlatNumbers(bytes, at - count * FlatNumbers.WIDTH, count);
  }

  /** The next part, from its first byte. */
  public FlatInput part() {
    int length = length();
    at += length;
    return new FlatInput(bytes, at - length, at, at - length);
  }

  /** The same bytes, from the one at an offset on. */
  public FlatInput from(int offset) {
    if (offset < 0 || offset > to - from) {
      throw damaged();
    }
    return new FlatInput(bytes, from, to, from + offset);
  }

  /** Whether all was read. */
  public boolean isAtEnd() {
    return at == to;
  }

  private int length() {
    int length = number();
    if (length < 0 || length > to - at) {
      throw damaged();
    }
    return length;
  }

  private static IllegalStateException damaged() {
    return new IllegalStateException("damaged: it ends too early, or begins elsewhere");
  }
}

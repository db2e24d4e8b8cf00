package dev.bonafide.casefile.picture;

import java.util.HexFormat;

/**
 * 256 bits that look alike where pictures do. Two are compared by how many of their bits differ;
 * those of unrelated pictures differ in about 128.
 */
public record HashBits(long first, long second, long third, long fourth) {
  /** Of the hexadecimal digits that one is written in. */
  static final int DIGITS = 64;

  /** In how many bits they differ. */
  int distance(HashBits other) {
    return Long.bitCount(first ^ other.first)
        + Long.bitCount(second ^ other.second)
        + Long.bitCount(third ^ other.third)
        + Long.bitCount(fourth ^ other.fourth);
  }

  /** Its hexadecimal digits. */
  public String written() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first)
        + hex.toHexDigits(second)
        + hex.toHexDigits(third)
        + hex.toHexDigits(fourth);
  }

  /** Of what {@link #written} gave. */
  static HashBits read(String written) {
    return new HashBits(part(written, 0), part(written, 1), part(written, 2), part(written, 3));
  }

  private static long part(String written, int place) {
    return HexFormat.fromHexDigitsToLong(written, 16 * place, 16 * (place + 1));
  }
}

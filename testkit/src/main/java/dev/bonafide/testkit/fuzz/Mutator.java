package dev.bonafide.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Damages bytes by chance. The same seed and the same bytes give the same damage; what comes out is
 * never longer than {@value #LONGEST} bytes.
 */
final class Mutator {
  static final int LONGEST = 1 << 20;
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_PIECE = 400;

  private final Random random;
  private final List<Sample> others;

  Mutator(Random random, List<Sample> others) {
    this.random = random;
    this.others = others;
  }

  byte[] damaged(byte[] good) {
    byte[] bytes = good;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int change = 0; change < changes; change++) {
      bytes = changed(bytes);
    }
    return bytes.length > LONGEST ? part(bytes, 0, LONGEST) : bytes;
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
    byte[] piece = part(bytes, at, to);
    return switch (random.nextInt(10)) {
      case 0 -> flipped(bytes, at);
      case 1 -> replaced(bytes, at, to, new byte[0]);
      case 2 -> replaced(bytes, to, to, piece);
      case 3 -> replaced(bytes, at, at, Tokens.any(random));
      case 4 -> replaced(bytes, at, Math.min(bytes.length, at + 4), Tokens.number(random));
      case 5 -> withNumber(bytes, at);
      case 6 -> random.nextInt(4) == 0 ? part(bytes, 0, at) : flipped(bytes, at);
      case 7 -> replaced(bytes, at, to, many(piece));
      case 8 -> replaced(bytes, at, to, elsewhere());
      default -> swapped(bytes, at, to);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    if (at == bytes.length) {
      return bytes;
    }
    byte[] flipped = bytes.clone();
    flipped[at] =
        (byte) (random.nextBoolean() ? flipped[at] ^ (1 << random.nextInt(8)) : random.nextInt());
    return flipped;
  }

  /** The next number written in digits becomes another. */
  private byte[] withNumber(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && !Character.isDigit(bytes[at])) {
      at++;
    }
    int to = at;
    while (to < bytes.length && Character.isDigit(bytes[to])) {
      to++;
    }
    byte[] written = Tokens.written(random).getBytes(StandardCharsets.US_ASCII);
    return replaced(bytes, at, to, written);
  }

  private byte[] many(byte[] piece) {
    int times = 1 << random.nextInt(random.nextInt(8) == 0 ? 14 : 6);
    int length = Math.min(LONGEST, piece.length * times);
    byte[] many = new byte[length];
    for (int at = 0; at < length; at++) {
      many[at] = piece[at % piece.length];
    }
    return many;
  }

  private byte[] elsewhere() {
    byte[] other = others.get(random.nextInt(others.size())).bytes();
    int at = random.nextInt(other.length);
    return part(other, at, Math.min(other.length, at + random.nextInt(LONGEST_PIECE)));
  }

  private byte[] swapped(byte[] bytes, int at, int to) {
    int target = random.nextInt(bytes.length + 1);
    byte[] piece = part(bytes, at, to);
    byte[] without = replaced(bytes, at, to, new byte[0]);
    int there = Math.min(target, without.length);
    return replaced(without, there, there, piece);
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    byte[] part = new byte[to - from];
    System.arraycopy(bytes, from, part, 0, part.length);
    return part;
  }
}

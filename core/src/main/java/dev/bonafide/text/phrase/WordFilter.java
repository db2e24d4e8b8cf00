package dev.bonafide.text.phrase;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells about most words that a set does not hold them, by one bit of their hash. With 16 bits or
 * more a word, one word in 16 at most passes that the set lacks; the set itself is asked only then.
 */
final class WordFilter {
  private static final int BITS_A_WORD = 16;
  private static final int LEAST = 6;
  private static final int MOST = 20;

  private final long[] bits;
  private final int shift;

  private WordFilter(int power) {
    bits = new long[1 << (power - LEAST)];
    shift = Integer.SIZE - power;
  }

  static WordFilter of(Set<String> words) {
    int power = Integer.SIZE - Integer.numberOfLeadingZeros(BITS_A_WORD * words.size());
    WordFilter filter = new WordFilter(Math.clamp(power, LEAST, MOST));
    for (String word : words) {
      int at = hash(word) >>> filter.shift;
      filter.bits[at >>> LEAST] |= 1L << at;
    }
    return filter;
  }

  /** A word's hash, mixed so that its highest bits tell most. */
  static int hash(String word) {
    return word.hashCode() * 0x9E3779B9;
  }

  /** Whether the set may hold a word of this {@link #hash}; if not, it does not. */
  boolean mayHold(int hash) {
    int at = hash >>> shift;
    return (bits[at >>> LEAST] & 1L << at) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordFilter that && Arrays.equals(bits, that.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}

package dev.bonafide.comparison.similarity;

/**
 * About how often each of very many things was seen, in little room: never told too seldom, and
 * seldom too often. Two counters of two bits are kept for each, and the smaller is believed.
 */
final class CountingFilter {
  /** More cannot be told apart. */
  static final int MOST = 3;

  private static final int COUNTERS_EACH = 16;
  private static final int FEWEST_BITS = 10;

  /** 16 MB. */
  private static final int MOST_BITS = 26;

  private final int bits;
  private final long[] counters;

  /**
   * Makes room.
   *
   * @param expected about how many things will be seen
   */
  CountingFilter(long expected) {
    int wanted = 64 - Long.numberOfLeadingZeros(Math.max(1, expected * COUNTERS_EACH - 1));
    this.bits = Math.clamp(wanted, FEWEST_BITS, MOST_BITS);
    this.counters = new long[1 << (bits - 5)];
  }

  void add(Object thing) {
    long spread = spread(thing);
    int first = first(spread);
    int second = second(spread);
    raise(first);
    if (second != first) {
      raise(second);
    }
  }

  int of(Object thing) {
    long spread = spread(thing);
    return Math.min(counter(first(spread)), counter(second(spread)));
  }

  private void raise(int place) {
    if (counter(place) < MOST) {
      counters[place >>> 5] += 1L << (2 * (place & 31));
    }
  }

  private int counter(int place) {
    return (int) (counters[place >>> 5] >>> (2 * (place & 31))) & 3;
  }

  private static long spread(Object thing) {
    return thing.hashCode() * 0x9E3779B97F4A7C15L;
  }

  private int first(long spread) {
    return (int) (spread >>> (64 - bits));
  }

  private int second(long spread) {
    return (int) (spread >>> 8) & ((1 << bits) - 1);
  }
}

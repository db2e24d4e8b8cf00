package dev.bonafide.comparison.similarity;

import dev.bonafide.text.Budget;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text is made of, in little room: of each of {@value #SIZE} orders of all pairs of words,
 * the first that stands in the text (MinHash). The share of equal firsts estimates the share of
 * common pairs.
 */
public final class MinHash {
  /** In orders. */
  static final int SIZE = 60;

  private final int[] firsts = new int[SIZE];

  private MinHash() {
    Arrays.fill(firsts, Integer.MAX_VALUE);
  }

  /** Of the words in their order; a text of one word is that word. */
  public static MinHash of(List<String> words) {
    MinHash minHash = new MinHash();
    for (long pair : pairs(words)) {
      for (int order = 0; order < SIZE; order++) {
        int place = (int) (mixed(pair + order * 0x9E3779B97F4A7C15L) >>> 32);
        minHash.firsts[order] = Math.min(minHash.firsts[order], place);
      }
    }
    return minHash;
  }

  /** Which share of pairs of words two texts have in common, about. */
  public double likeness(MinHash other) {
    int same = 0;
    for (int order = 0; order < SIZE; order++) {
      same += firsts[order] == other.firsts[order] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** Which share of pairs of words two texts have in common, exactly. */
  public static double shared(List<String> words, List<String> others) {
    Set<Long> here = pairs(words);
    Set<Long> there = pairs(others);
    long common = here.stream().filter(there::contains).count();
    long all = here.size() + there.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** A number for some neighboring firsts; equal where they are. */
  int band(int from, int count) {
    int band = from;
    for (int order = from; order < from + count; order++) {
      band = band * 31 + firsts[order];
    }
    return (int) (mixed(band) >>> 32);
  }

  private static Set<Long> pairs(List<String> words) {
    Budget.spend(words.size());
    Set<Long> pairs = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String next = at + 1 < words.size() ? words.get(at + 1) : "";
      if (at == 0 || !next.isEmpty()) {
        pairs.add(mixed(words.get(at).hashCode() * 31L + ((long) next.hashCode() << 32)));
      }
    }
    return pairs;
  }

  private static long mixed(long seed) {
    long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

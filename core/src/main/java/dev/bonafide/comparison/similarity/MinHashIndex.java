package dev.bonafide.comparison.similarity;

import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Many sketches, kept so that the few that are like another are found without looking at all of
 * them: those that agree in a whole band of neighbors are looked at. Two texts that share six in
 * ten of their pairs of words are found in more than 99 of 100 cases. Not for several threads.
 */
public final class MinHashIndex {
  private static final int ROWS = 3;
  private static final int BANDS = MinHash.SIZE / ROWS;

  private final List<MinHash> sketches = new ArrayList<>();
  private final int[][] heads;
  private final int[][] nexts;
  private final int mask;

  /**
   * Makes room.
   *
   * @param most how many are kept; more are refused
   */
  public MinHashIndex(int most) {
    int slots = Math.max(16, Integer.highestOneBit(Math.max(1, most)) << 1);
    this.mask = slots - 1;
    this.heads = new int[BANDS][slots];
    this.nexts = new int[BANDS][most];
    for (int[] head : heads) {
      Arrays.fill(head, -1);
    }
  }

  /** A number for each band of neighbors; two that are alike have one in common. */
  static List<Long> bands(MinHash minHash) {
    return IntStream.range(0, BANDS)
        .mapToObj(band -> ((long) band << 32) | (minHash.band(band * ROWS, ROWS) & 0xFFFFFFFFL))
        .toList();
  }

  /** Keeps one; answers its number, counted from 0. */
  public int add(MinHash minHash) {
    int number = sketches.size();
    if (number >= nexts[0].length) {
      throw new IllegalStateException("there is room for " + number + " sketches");
    }
    sketches.add(minHash);
    for (int band = 0; band < BANDS; band++) {
      int slot = minHash.band(band * ROWS, ROWS) & mask;
      nexts[band][number] = heads[band][slot];
      heads[band][slot] = number;
    }
    return number;
  }

  /** The numbers of those that are at least so much like it, in the order they were added. */
  public List<Integer> like(MinHash minHash, double atLeast) {
    List<Integer> like = new ArrayList<>();
    latest(
        minHash,
        atLeast,
        at -> {
          like.add(at);
          return false;
        });
    like.sort(Integer::compare);
    return like;
  }

  /** The number of the latest that is at least so much like it, and is the one looked for. */
  OptionalInt latest(MinHash minHash, double atLeast, IntPredicate isIt) {
    BitSet seen = new BitSet();
    int latest = -1;
    for (int band = 0; band < BANDS; band++) {
      int slot = minHash.band(band * ROWS, ROWS) & mask;
      for (int at = heads[band][slot]; at > latest; at = nexts[band][at]) {
        if (!seen.get(at)) {
          seen.set(at);
          Budget.spend(1);
          if (sketches.get(at).likeness(minHash) >= atLeast && isIt.test(at)) {
            latest = at;
          }
        }
      }
    }
    return latest < 0 ? OptionalInt.empty() : OptionalInt.of(latest);
  }
}

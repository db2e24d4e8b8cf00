package dev.bonafide.comparison.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many sketches, kept so that the few that are like another are found without looking at all of
 * them: those that agree in a whole band of neighbours are looked at. Two texts that share six in
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
    boolean[] seen = new boolean[sketches.size()];
    List<Integer> like = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int slot = minHash.band(band * ROWS, ROWS) & mask;
      for (int at = heads[band][slot]; at >= 0; at = nexts[band][at]) {
        if (!seen[at]) {
          seen[at] = true;
          if (sketches.get(at).likeness(minHash) >= atLeast) {
            like.add(at);
          }
        }
      }
    }
    like.sort(Integer::compare);
    return like;
  }
}

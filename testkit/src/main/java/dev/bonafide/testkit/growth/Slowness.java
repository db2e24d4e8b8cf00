package dev.bonafide.testkit.growth;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * How much slower this machine is just now than the one that limits in seconds were set on: by the
 * time of a fixed piece of work, on which words are counted and sorted. A faster machine counts as
 * that one.
 */
public final class Slowness {
  private static final int WORDS = 600_000;

  /** What the work takes on two quiet cores of 2.1 GHz. */
  private static final double USUAL_MS = 800;

  private Slowness() {}

  /** The slowness in time of the processor, from 1. */
  public static double ofProcessor() {
    return Math.max(1, Growth.milliseconds(Slowness::work) / USUAL_MS);
  }

  /** The slowness in time of a clock, which other work on the same cores makes longer, from 1. */
  public static double ofClock() {
    long start = System.nanoTime();
    work();
    return Math.max(1, (System.nanoTime() - start) / 1e6 / USUAL_MS);
  }

  private static void work() {
    Random random = new Random(1);
    String[] words = new String[WORDS];
    Map<String, Integer> counts = new HashMap<>();
    for (int word = 0; word < WORDS; word++) {
      words[word] = Integer.toString(random.nextInt(WORDS), 36);
      counts.merge(words[word], 1, Integer::sum);
    }
    Arrays.sort(words);
    if (counts.get(words[0]) == null) {
      throw new IllegalStateException("Words were counted and lost");
    }
  }
}

package dev.bonafide.testkit.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Growth of the processor's time with the length of some work: by {@code length ^ slope}. A whole
 * is compared with as many parts as are together as long, each with data of its own, so that both
 * touch as much memory and fit the same caches. Noise only ever adds time, so the shortest of
 * several runs is taken, parts and wholes in turns, so that a busy machine slows both. A slope
 * counts only where it is seen again at twice the length.
 */
public final class Growth {
  /** Linear work with the logarithm of a tree of a million entries stays below. */
  public static final double STEEPEST = 1.2;

  /** A slope that many more runs would not lift above the steepest. */
  private static final double SURELY_FLAT = 1.1;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SPREAD = 4;
  private static final int FEWEST_RUNS = 3;
  private static final int MOST_RUNS = 12;

  /** A whole that takes less is too short to be measured. */
  private static final double SHORTEST_MS = 4;

  private final Work work;

  /** Some work of any length. */
  public interface Work {
    /**
     * Makes it ready, so that what comes before it is not counted.
     *
     * @param copy which of several of this length, each with data of its own
     */
    Runnable ofLength(int length, int copy);
  }

  /** Growth of some work. */
  public Growth(Work work) {
    this.work = work;
  }

  /** Growth of some work that is made ready again each time. */
  public Growth(IntFunction<Runnable> work) {
    this((length, _) -> work.apply(length));
  }

  /** Whether the work on a quarter of this length takes more than its share of the work on all. */
  public boolean isSteeper(int length) {
    return isSteep(length) && isSteep(2 * length);
  }

  /** The slope up to a length, by the shortest of as many runs as it takes to be sure. */
  private boolean isSteep(int length) {
    List<Runnable> parts =
        IntStream.range(0, SPREAD).mapToObj(copy -> work.ofLength(length / SPREAD, copy)).toList();
    Runnable whole = work.ofLength(length, 0);
    double together = Double.MAX_VALUE;
    double atOnce = Double.MAX_VALUE;
    for (int run = 1; run <= MOST_RUNS; run++) {
      atOnce = Math.min(atOnce, milliseconds(whole));
      if (atOnce < SHORTEST_MS) {
        return false;
      }
      together = Math.min(together, milliseconds(() -> parts.forEach(Runnable::run)));
      double slope = 1 + Math.log(atOnce / together) / Math.log(SPREAD);
      if (slope <= (run < FEWEST_RUNS ? SURELY_FLAT : STEEPEST)) {
        return false;
      }
    }
    return true;
  }

  /** Time that the processor spends on some work in this thread. */
  public static double milliseconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}

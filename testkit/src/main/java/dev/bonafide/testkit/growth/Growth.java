package dev.bonafide.testkit.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * How the time of the processor that some work takes grows with its length: by {@code length ^
 * slope}. Noise only ever adds time, so the shortest of several runs is taken, short and long ones
 * in turns and for about as long, so that a busy machine slows both. A slope counts only where it
 * is seen again at twice the length: what is warm by then, or fits no cache, was no growth.
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

  /** Too short to be measured; what takes less is done again until it does not. */
  private static final double SHORTEST_MS = 4;

  private final IntFunction<Runnable> work;

  /**
   * Of some work.
   *
   * @param work made ready for a length, so that what comes before it is not counted
   */
  public Growth(IntFunction<Runnable> work) {
    this.work = work;
  }

  /** Whether the work on a quarter of this length takes more than its share of the work on all. */
  public boolean isSteeper(int length) {
    return isSteep(length) && isSteep(2 * length);
  }

  /** The slope up to a length, by the shortest of as many runs as it takes to be sure. */
  private boolean isSteep(int length) {
    Runnable part = work.apply(length / SPREAD);
    Runnable whole = work.apply(length);
    double shortest = Double.MAX_VALUE;
    double longest = Double.MAX_VALUE;
    double slope = 0;
    for (int run = 1; run <= MOST_RUNS; run++) {
      longest = Math.min(longest, milliseconds(whole));
      if (longest < SHORTEST_MS) {
        return false;
      }
      shortest = Math.min(shortest, often(part));
      slope = Math.log(longest / shortest) / Math.log(SPREAD);
      if (slope <= (run < FEWEST_RUNS ? SURELY_FLAT : STEEPEST)) {
        return false;
      }
    }
    return true;
  }

  /** On average, done again until it can be measured, and at most as often as the whole is long. */
  private static double often(Runnable part) {
    double spent = 0;
    int times = 0;
    while (times == 0 || (times < SPREAD && spent < SHORTEST_MS)) {
      spent += milliseconds(part);
      times++;
    }
    return spent / times;
  }

  /** What the processor spends on it in this thread. */
  public static double milliseconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}

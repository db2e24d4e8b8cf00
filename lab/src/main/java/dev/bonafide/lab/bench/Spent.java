package dev.bonafide.lab.bench;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What was read in one iteration, and the time it took by three clocks. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Spent {
  private double megabytes;
  private Clocks clocks = new Clocks();

  @Setup(Level.Iteration)
  public void begin() {
    megabytes = 0;
    clocks = new Clocks();
  }

  /** Does the work, and counts what it cost. */
  <T> T on(double size, Supplier<T> work) {
    megabytes += size;
    return clocks.on(work);
  }

  /** Megabytes for each second that the reading thread had a core. */
  public double perSecondOfReader() {
    return megabytes * clocks.wallOfThread();
  }

  /** Megabytes for each second that any thread of the process had a core. */
  public double perSecondOfProcess() {
    return megabytes * clocks.wallOfProcess();
  }

  /** Megabytes for each second of the wall clock, by which JMH divides every counter. */
  public double perSecondOfClock() {
    return megabytes;
  }
}

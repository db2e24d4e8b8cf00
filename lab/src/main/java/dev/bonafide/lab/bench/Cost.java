package dev.bonafide.lab.bench;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one operation costs in time of a processor, which stays true where other programs take cores
 * away. For benchmarks of average time: JMH divides the time of an iteration by each counter.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Cost {
  private long operations;
  private Clocks clocks = new Clocks();

  @Setup(Level.Iteration)
  public void begin() {
    operations = 0;
    clocks = new Clocks();
  }

  /** Does the work of so many operations, and counts what it cost. */
  <T> T of(int many, Supplier<T> work) {
    operations += many;
    return clocks.on(work);
  }

  /** Time that the working thread had a core; compiling and collecting are done by others. */
  public double thread() {
    return operations * clocks.wallOfThread();
  }

  /** Time that any thread of the process had a core. */
  public double process() {
    return operations * clocks.wallOfProcess();
  }
}

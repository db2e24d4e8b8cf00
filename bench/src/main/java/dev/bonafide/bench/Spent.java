package dev.bonafide.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private double megabytes;
  private long reader;
  private long process;
  private long clock;

  @Setup(Level.Iteration)
  public void begin() {
    megabytes = 0;
    reader = 0;
    process = 0;
    clock = 0;
  }

  /** Does the work, and counts what it cost. */
  <T> T on(double size, Supplier<T> work) {
    long clockBefore = System.nanoTime();
    long processBefore = PROCESS.getProcessCpuTime();
    long readerBefore = THREADS.getCurrentThreadCpuTime();
    T done = work.get();
    reader += THREADS.getCurrentThreadCpuTime() - readerBefore;
    process += PROCESS.getProcessCpuTime() - processBefore;
    clock += System.nanoTime() - clockBefore;
    megabytes += size;
    return done;
  }

  /** Megabytes for each second that the reading thread had a core. */
  public double perSecondOfReader() {
    return megabytes * clock / reader;
  }

  /** Megabytes for each second that any thread of the process had a core. */
  public double perSecondOfProcess() {
    return megabytes * clock / process;
  }

  /** Megabytes for each second of the wall clock, by which JMH divides every counter. */
  public double perSecondOfClock() {
    return megabytes;
  }
}

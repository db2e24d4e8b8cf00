package dev.bonafide.lab.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * Nanoseconds that work took: of a processor for the thread that did it, of processors for all
 * threads of the process, and of the wall clock.
 */
final class Clocks {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long thread;
  private long process;
  private long wall;

  /** Does the work, and adds what it took. */
  <T> T on(Supplier<T> work) {
    long wallBefore = System.nanoTime();
    long processBefore = PROCESS.getProcessCpuTime();
    long threadBefore = THREADS.getCurrentThreadCpuTime();
    T done = work.get();
    thread += THREADS.getCurrentThreadCpuTime() - threadBefore;
    process += PROCESS.getProcessCpuTime() - processBefore;
    wall += System.nanoTime() - wallBefore;
    return done;
  }

  /** How often longer the wall clock ran than the thread had a core. */
  double wallOfThread() {
    return (double) wall / thread;
  }

  /** How often longer the wall clock ran than all threads together had cores. */
  double wallOfProcess() {
    return (double) wall / process;
  }
}

package dev.bonafide.lab.bench.load;

import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.PreparedMeanings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What the first plain sentence of a new process waits for, and the second one. */
public final class FirstSentence {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  private FirstSentence() {}

  /**
   * Prints milliseconds by the clock and of the processor.
   *
   * @param args {@code anew} to time what the build does instead: reading and learning all examples
   */
  public static void main(String... args) {
    THREADS.getCurrentThreadCpuTime(); // Its first call takes time of its own.
    if (args.length > 0) {
      took("learned from the examples", PreparedMeanings::prepare);
      return;
    }
    took("the first sentence", () -> IntentReader.read("why is he flagged?"));
    took("the second", () -> IntentReader.read("so what do we ask her now"));
  }

  private static void took(String what, Runnable work) {
    long clock = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    work.run();
    System.out.printf(
        "%s: %.1f ms, %.1f ms of a processor%n",
        what,
        (System.nanoTime() - clock) / NANOS,
        (THREADS.getCurrentThreadCpuTime() - processor) / NANOS);
  }
}

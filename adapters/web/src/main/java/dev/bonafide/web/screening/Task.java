package dev.bonafide.web.screening;

import dev.bonafide.text.Budget;
import dev.bonafide.web.problem.Problem;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Work for a caller, in a thread that it may fill: those who answer others are virtual and share
 * few. It is stopped once no one waits for it or its time is over; callers who waited go on right
 * away, and the thread ends at its next step.
 */
final class Task<T> {
  private static final Duration SLICE = Duration.ofMillis(100);

  private final Caller caller;
  private final Duration deadline;
  private final Budget budget = new Budget(Long.MAX_VALUE);
  private final Runnable ended;
  private final FutureTask<T> task;

  /**
   * Work that is not begun.
   *
   * @param ended called once its thread works no more, however it ends
   */
  Task(Supplier<T> work, Caller caller, Duration deadline, Runnable ended) {
    this.caller = caller;
    this.deadline = deadline;
    this.ended = ended;
    this.task = new FutureTask<>(() -> budget.within(work));
  }

  private Thread started() {
    try {
      return Thread.ofPlatform().daemon().name("screening").start(this::work);
    } catch (OutOfMemoryError noThread) {
      ended.run();
      throw noThread;
    }
  }

  private void work() {
    try {
      task.run();
    } finally {
      ended.run();
    }
  }

  /**
   * Starts it and waits.
   *
   * @throws Problem where it was stopped
   */
  T result() {
    Thread worker = started();
    try {
      return awaited();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.noCaller();
    } finally {
      budget.stop();
      worker.interrupt();
    }
  }

  private T awaited() throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      try {
        return task.get(SLICE.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException notYet) {
        requireCaller();
        requireTime(System.nanoTime() - start);
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      }
    }
  }

  private void requireCaller() {
    if (caller.isGone()) {
      throw Problem.noCaller();
    }
  }

  private void requireTime(long took) {
    if (took > deadline.toNanos()) {
      throw Problem.tooLong(deadline);
    }
  }
}

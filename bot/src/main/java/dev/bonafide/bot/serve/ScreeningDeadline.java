package dev.bonafide.bot.serve;

import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.text.Budget;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The longest time that a screening may take. */
record ScreeningDeadline(Duration time) {

  /**
   * Works in this thread, and stops the work at the deadline.
   *
   * @throws CaseTooLarge where it was stopped
   */
  <T> T within(Supplier<T> work) {
    Budget budget = new Budget(Long.MAX_VALUE);
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            () -> {
              over.set(true);
              budget.stop();
            },
            atItsEnd());
    try {
      return budget.within(work);
    } catch (Budget.Stopped stopped) {
      if (over.get()) {
        throw CaseTooLarge.inTime(time);
      }
      throw stopped;
    } finally {
      alarm.cancel(false);
    }
  }

  private Executor atItsEnd() {
    return CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS);
  }
}

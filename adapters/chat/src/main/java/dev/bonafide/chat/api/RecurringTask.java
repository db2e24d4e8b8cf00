package dev.bonafide.chat.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that a thread of its own repeats until it is closed. */
public final class RecurringTask implements AutoCloseable {
  private final Supplier<Duration> turn;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  /**
   * One that has not begun.
   *
   * @param name of the thread
   * @param turn does what is due, and says how long nothing is
   */
  public RecurringTask(String name, Supplier<Duration> turn) {
    this.turn = turn;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::repeat);
  }

  /** Begins; returns at once. */
  public void start() {
    thread.start();
  }

  /** Takes the next turn without waiting for the end of a pause. */
  public void wake() {
    wanted.release();
  }

  private void repeat() {
    try {
      while (!closed) {
        boolean _ = wanted.tryAcquire(turn.get().toMillis(), TimeUnit.MILLISECONDS);
        wanted.drainPermits();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}

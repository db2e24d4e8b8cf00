package dev.bonafide.slack;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the gap read whenever one may be there, in the background, a minute apart. */
final class Backfilling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backfilling.class);
  private static final long APART_MS = 60_000;

  private final Backfill backfill;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread keeper = Thread.ofVirtual().name("slack-backfill").unstarted(this::keep);

  Backfilling(Backfill backfill) {
    this.backfill = backfill;
  }

  void start() {
    keeper.start();
  }

  /** Returns at once. */
  void want() {
    wanted.release();
  }

  private void keep() {
    try {
      while (true) {
        wanted.acquire();
        wanted.drainPermits();
        read();
        Thread.sleep(APART_MS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      backfill.run();
    } catch (RuntimeException notKept) {
      LOG.warn("Slack: a gap could not be read ({})", notKept.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    keeper.interrupt();
  }
}

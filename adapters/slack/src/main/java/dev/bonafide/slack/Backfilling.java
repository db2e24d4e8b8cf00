package dev.bonafide.slack;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the gap read whenever one may be there, in the background, a minute apart. */
final class Backfilling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backfilling.class);
  private static final int APART_SECONDS = 60;

  private final Backfill backfill;
  private final Semaphore wanted = new Semaphore(0);
  private final CountDownLatch closed = new CountDownLatch(1);
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
      do {
        wanted.acquire();
        wanted.drainPermits();
        read();
      } while (!closed.await(APART_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException ended) {
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
    closed.countDown();
    keeper.interrupt();
  }
}

package dev.bonafide.web.screening;

import dev.bonafide.web.Bounds;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A turn that is waited for, worked in, or over. */
final class Turn {
  private final String caller;
  private final long size;
  private final CountDownLatch came = new CountDownLatch(1);

  Turn(String caller, long size) {
    this.caller = caller;
    this.size = size;
  }

  String caller() {
    return caller;
  }

  boolean isSmall() {
    return size <= Bounds.SMALL;
  }

  boolean isLarge() {
    return size > Bounds.LARGE;
  }

  void come() {
    came.countDown();
  }

  boolean hasCome() {
    return came.getCount() == 0;
  }

  /** Waits for so many nanoseconds; whether it has come. */
  boolean await(long nanos) throws InterruptedException {
    return came.await(nanos, TimeUnit.NANOSECONDS);
  }
}

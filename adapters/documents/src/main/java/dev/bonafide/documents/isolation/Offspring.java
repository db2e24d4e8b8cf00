package dev.bonafide.documents.isolation;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a child starts itself. Once the child is dead no one can tell whose it was, so it is looked
 * at while the child lives.
 */
final class Offspring {
  /** Between two looks; what starts and loses its parent in between ends when it is done. */
  private static final Duration LOOK = Duration.ofMillis(200);

  private final Process child;
  private final Set<ProcessHandle> seen = new HashSet<>();

  Offspring(Process child) {
    this.child = child;
  }

  /**
   * Waits for an answer and looks meanwhile.
   *
   * @throws TimeoutException if none comes in time
   */
  <T> T watchedWhile(Future<T> answer, Duration time)
      throws InterruptedException, ExecutionException, TimeoutException {
    long end = System.nanoTime() + time.toNanos();
    while (true) {
      long left = end - System.nanoTime();
      try {
        return answer.get(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (left <= LOOK.toNanos()) {
          throw e;
        }
        look();
      }
    }
  }

  /** Ends all of it. */
  void end() {
    look();
    seen.forEach(ProcessHandle::destroyForcibly);
  }

  private void look() {
    child.descendants().forEach(seen::add);
  }
}

package dev.bonafide.discord.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Response;

/**
 * Keeps calls below what Discord takes, as its answers tell: those of one bucket go one after the
 * other, and wait where nothing is left.
 */
final class Buckets {
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** Until then Discord takes nothing at all. */
  private volatile long open = System.nanoTime();

  Bucket of(String key) {
    return buckets.computeIfAbsent(key, _ -> new Bucket());
  }

  /** Discord asked for a pause of all calls. */
  void rest(Duration pause) {
    open = System.nanoTime() + pause.toNanos();
  }

  private static long later(long one, long other) {
    return one - other > 0 ? one : other;
  }

  /** One bucket. */
  final class Bucket {
    private final ReentrantLock turn = new ReentrantLock(true);
    private long free = System.nanoTime();

    /** Whether it is this caller's turn; waits for it no longer than this. */
    boolean enter(Duration patience) {
      long end = System.nanoTime() + patience.toNanos();
      try {
        if (!turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
          return false;
        }
        long wait = later(free, open) - System.nanoTime();
        if (wait > 0 && System.nanoTime() + wait - end > 0) {
          turn.unlock();
          return false;
        }
        TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
        return true;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        if (turn.isHeldByCurrentThread()) {
          turn.unlock();
        }
        return false;
      }
    }

    /** When it makes sense to come again. */
    Duration left() {
      return Duration.ofNanos(
          Math.max(Duration.ofSeconds(1).toNanos(), later(free, open) - System.nanoTime()));
    }

    /** Takes in what an answer says of the bucket. */
    void learn(Response response) {
      if ("0".equals(response.header("X-RateLimit-Remaining"))) {
        rest(seconds(response.header("X-RateLimit-Reset-After")));
      }
    }

    void rest(Duration pause) {
      free = System.nanoTime() + pause.toNanos();
    }

    void leave() {
      turn.unlock();
    }

    private static Duration seconds(@org.jspecify.annotations.Nullable String text) {
      try {
        return text == null
            ? Duration.ZERO
            : Duration.ofMillis(Math.round(Double.parseDouble(text) * 1_000));
      } catch (NumberFormatException garbled) {
        return Duration.ZERO;
      }
    }
  }
}

package dev.bonafide.discord.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps calls below what Discord takes, as its answers tell: those of one bucket go one after the
 * other, and wait where nothing is left.
 */
final class Buckets {
  private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,5}");

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

    /** Between two calls, where as many are made as Discord takes. */
    private Duration pace = Duration.ZERO;

    /** When the last of those that were turned away may come. */
    private long last = free;

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

    /**
     * When it makes sense to come again: for each that asks another time, at the pace that Discord
     * takes. If all came back at once, most would be turned away again, each time for longer.
     */
    synchronized Duration left() {
      long now = System.nanoTime();
      last = later(later(later(free, open), now), last + pace.toNanos());
      return Duration.ofNanos(Math.max(Duration.ofSeconds(1).toNanos(), last - now));
    }

    /** Takes in what an answer says of the bucket. */
    void learn(Response response) {
      Duration reset = seconds(response.header("X-RateLimit-Reset-After"));
      learn(reset, response.header("X-RateLimit-Limit"));
      if ("0".equals(response.header("X-RateLimit-Remaining"))) {
        rest(reset);
      }
    }

    /** The first call of a stretch of time tells how long all of it is. */
    private synchronized void learn(Duration reset, @Nullable String limit) {
      Duration told =
          limit != null && LIMIT.matcher(limit).matches()
              ? reset.dividedBy(Integer.parseInt(limit))
              : Duration.ZERO;
      pace = pace.compareTo(told) < 0 ? told : pace;
    }

    void rest(Duration pause) {
      free = System.nanoTime() + pause.toNanos();
    }

    void leave() {
      turn.unlock();
    }

    private static Duration seconds(@Nullable String text) {
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

package dev.bonafide.chat.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private long now;
  private final RateLimiter rate = limiter(27, 2);

  private RateLimiter limiter(int perSecond, int burst) {
    return new RateLimiter(perSecond, burst, () -> now, left -> now += left);
  }

  @Test
  void no_second_holds_more_than_the_rate_and_the_burst() {
    Deque<Long> lately = new ArrayDeque<>();
    for (int called = 0; called < 3_000; called++) {
      if (called % 500 == 0) {
        now += 10 * SECOND;
      }
      rate.await();
      lately.add(now);
      lately.removeIf(one -> one <= now - SECOND);
      assertThat(lately).hasSizeLessThanOrEqualTo(27 + 2 + 1);
    }
  }

  @Test
  void nobody_waits_where_little_is_called() {
    for (int called = 0; called < 100; called++) {
      now += SECOND;
      long before = now;
      rate.await();
      assertThat(now).isEqualTo(before);
    }
  }

  @Test
  void without_a_burst_two_calls_are_never_closer_than_the_rate_says() {
    RateLimiter steady = limiter(25, 1);
    now += 10 * SECOND;
    List<Long> turns = new ArrayList<>();
    for (int called = 0; called < 50; called++) {
      steady.await();
      turns.add(now);
    }
    for (int at = 1; at < turns.size(); at++) {
      assertThat(turns.get(at) - turns.get(at - 1)).isEqualTo(SECOND / 25);
    }
  }

  @Test
  void a_pause_that_ends_early_is_gone_on_with() {
    RateLimiter waking = new RateLimiter(1, 1, () -> now, left -> now += Math.max(1, left / 2));
    waking.await();
    waking.await();
    assertThat(now).isGreaterThanOrEqualTo(2 * SECOND);
  }
}

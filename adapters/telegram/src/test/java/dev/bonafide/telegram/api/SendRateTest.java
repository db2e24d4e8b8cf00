package dev.bonafide.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SendRateTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private long now;
  private final SendRate pace = new SendRate(() -> now, left -> now += left);

  @Test
  void no_second_holds_more_than_thirty() {
    Deque<Long> lately = new ArrayDeque<>();
    for (int said = 0; said < 3_000; said++) {
      if (said % 500 == 0) {
        now += 10 * SECOND;
      }
      pace.await();
      lately.add(now);
      lately.removeIf(one -> one <= now - SECOND);
      assertThat(lately).hasSizeLessThanOrEqualTo(30);
    }
  }

  @Test
  void nobody_waits_where_little_is_said() {
    for (int said = 0; said < 100; said++) {
      now += SECOND;
      long before = now;
      pace.await();
      assertThat(now).isEqualTo(before);
    }
  }
}

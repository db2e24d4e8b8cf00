package dev.bonafide.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefusalBackoffTest {
  private Instant now = Instant.EPOCH;
  private final RefusalBackoff refusals =
      new RefusalBackoff(2, Duration.ofSeconds(10), Duration.ofSeconds(60), () -> now);

  @Test
  void who_comes_back_in_vain_is_to_wait_longer_each_time_up_to_a_bound() {
    assertThat(seconds("a")).isZero();
    assertThat(seconds("a")).isZero();
    for (long pause : new long[] {10, 20, 40, 60, 60, 60}) {
      assertThat(seconds("a")).isEqualTo(pause);
      assertThat(refusals.left("a")).isEqualTo(Duration.ofSeconds(pause));
      now = now.plusSeconds(pause);
      assertThat(refusals.left("a")).isZero();
    }
    for (int i = 0; i < 100; i++) {
      assertThat(seconds("a")).isEqualTo(60);
      now = now.plusSeconds(60);
    }
  }

  @Test
  void many_requests_at_once_are_told_of_one_pause() {
    for (int i = 0; i < 100; i++) {
      assertThat(seconds("a")).isEqualTo(i < 2 ? 0 : 10);
    }
  }

  @Test
  void another_caller_is_not_meant_and_who_was_let_in_begins_anew() {
    refuse("a", 4);
    assertThat(seconds("b")).isZero();
    refusals.forget("a");
    assertThat(refusals.left("a")).isZero();
    assertThat(seconds("a")).isZero();
  }

  @Test
  void the_latest_callers_alone_are_remembered() {
    refuse("first", 3);
    for (int i = 0; i < RefusalBackoff.CALLERS - 1; i++) {
      refuse("caller " + i, 3);
    }
    assertThat(refusals.left("first")).isPositive();
    refuse("caller 0", 1);
    refuse("one more", 3);
    refuse("and one more", 3);
    assertThat(refusals.left("first")).isPositive();
    assertThat(refusals.left("caller 1")).isZero();
  }

  private void refuse(String caller, int times) {
    for (int i = 0; i < times; i++) {
      refusals.add(caller);
    }
  }

  private long seconds(String caller) {
    return refusals.add(caller).toSeconds();
  }
}

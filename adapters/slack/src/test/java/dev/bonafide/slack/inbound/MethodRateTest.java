package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MethodRateTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private final BackfillRates.MethodRate pace = new BackfillRates.MethodRate(3);

  @Test
  void after_as_many_calls_as_a_minute_takes_it_waits_for_the_first_to_be_a_minute_ago() {
    for (int call = 0; call < 3; call++) {
      assertThat(pace.left(NOW.plusSeconds(call))).isZero();
      pace.called(NOW.plusSeconds(call));
    }
    assertThat(pace.left(NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(58));
    assertThat(pace.left(NOW.plusSeconds(61))).isZero();
  }

  @Test
  void it_waits_as_long_as_it_is_held_and_no_shorter_for_a_shorter_hold() {
    pace.hold(NOW, Duration.ofSeconds(90));
    pace.hold(NOW, Duration.ofSeconds(5));
    assertThat(pace.left(NOW)).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void where_slack_takes_one_a_minute_one_is_called_and_more_are_tried_only_after_thirty() {
    pace.called(NOW);
    pace.called(NOW);
    pace.refused(NOW, Duration.ofSeconds(60));
    Instant at = NOW;
    for (int call = 0; call < 31; call++) {
      at = at.plus(Duration.ofSeconds(61));
      assertThat(pace.left(at)).isZero();
      pace.called(at);
      assertThat(pace.left(at).isZero()).isEqualTo(call == 30);
    }
  }
}

package dev.bonafide.bot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A receiver that is slow or away takes no worker from the conversations. */
class CallGateTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final CallGate gate = new CallGate();

  @Test
  void a_fifth_call_at_a_time_stays_away_until_one_has_ended() {
    for (int i = 0; i < 4; i++) {
      assertThat(gate.enter(NOW)).isEmpty();
    }
    assertThat(gate.enter(NOW)).contains(Duration.ofSeconds(1));
    gate.leave(true, NOW);
    assertThat(gate.enter(NOW)).isEmpty();
  }

  @Test
  void after_a_call_that_nobody_answered_all_stay_away_for_a_while() {
    gate.enter(NOW);
    gate.leave(false, NOW);
    assertThat(gate.enter(NOW.plusSeconds(5))).contains(Duration.ofSeconds(10));
    assertThat(gate.enter(NOW.plusSeconds(15))).isEmpty();
  }
}

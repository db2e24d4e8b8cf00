package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReconnectBackoffTest {
  private final SocketModeSupervisor.ReconnectBackoff limit =
      new SocketModeSupervisor.ReconnectBackoff();

  @Test
  void nothing_is_waited_for_where_nobody_asks() {
    assertThat(limit.await()).isZero();
  }

  @Test
  void it_waits_as_long_as_slack_asks() {
    limit.asked(Duration.ofSeconds(1));
    assertThat(limit.await()).hasSeconds(1);
  }

  @Test
  void who_is_refused_again_leaves_a_minute_free_or_more_where_slack_asks_for_more() {
    limit.asked(Duration.ofSeconds(1));
    limit.asked(Duration.ofSeconds(1));
    assertThat(limit.await()).hasSeconds(61);
    limit.asked(Duration.ofSeconds(90));
    assertThat(limit.await()).hasSeconds(90);
    limit.lifted();
    limit.asked(Duration.ofSeconds(1));
    assertThat(limit.await()).hasSeconds(1);
  }
}

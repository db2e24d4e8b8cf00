package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.WebParts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {
  private static final String TOKEN = "a-token-of-32-letters-0123456789";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final HealthDetails AWAY =
      new HealthDetails(
          DatabaseState.DOWN,
          Optional.of(NOW.minusSeconds(90)),
          true,
          List.of(
              new HealthDetails.PlatformVital("slack", "disconnected", Optional.of(NOW)),
              new HealthDetails.PlatformVital("discord", "off", Optional.empty())));

  private static WebParts parts() {
    Vitals vitals = new Vitals(true, () -> 0, () -> AWAY, InstantSource.fixed(NOW));
    return Small.changed(Small.parts(), parts -> parts.vitals = vitals);
  }

  @Test
  void who_does_not_know_the_token_learns_nothing_of_what_goes_on() {
    try (Served closed = Served.start(Small.settings("", TOKEN), parts())) {
      assertThat(closed.get("/actuator/health").body())
          .contains("\"status\": \"UP\"", "\"database\": \"down\"")
          .doesNotContain("slack", "oldest", "model");
    }
  }

  @Test
  void a_database_and_a_platform_that_are_away_are_told_and_the_process_is_alive() {
    try (Served open = Served.start(Small.settings(), parts())) {
      var answer = open.get("/actuator/health");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().replaceAll("\\s+", " "))
          .contains(
              "\"database\": \"down\"",
              "\"model\": \"on\"",
              "\"oldestMailSeconds\": 90",
              "\"platform\": \"slack\", \"connection\": \"disconnected\","
                  + " \"lastEvent\": \"2026-01-02T03:04:05Z\"",
              "\"platform\": \"discord\", \"connection\": \"off\", \"lastEvent\": null");
    }
  }
}

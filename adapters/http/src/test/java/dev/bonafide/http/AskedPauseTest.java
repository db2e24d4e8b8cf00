package dev.bonafide.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPauseTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String IN_HALF_A_MINUTE = "" + NOW.plusSeconds(30).getEpochSecond();

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "-5", "1e9", "Mon, 23 Nov 2026", "99999999999999999999", "1.2.3"})
  void what_makes_no_sense_is_no_pause(String written) {
    assertThat(AskedPause.after(Headers.of("Retry-After", written), NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7, PT7S",
    "' 7 ', PT7S",
    "0, PT0S",
    "0.5, PT0.5S",
    "999999999, PT24H",
    "'Mon, 23 Nov 2026 10:00:30 GMT', PT30S",
    "'Mon, 23 Nov 2026 09:00:30 GMT', PT0S"
  })
  void seconds_and_times_are_read_and_never_more_than_a_day(String written, Duration pause) {
    assertThat(AskedPause.after(Headers.of("Retry-After", written), NOW)).contains(pause);
  }

  @Test
  void milliseconds_come_first_where_both_are_said() {
    assertThat(AskedPause.after(Headers.of("retry-after-ms", "250", "retry-after", "1"), NOW))
        .contains(Duration.ofMillis(250));
  }

  @Test
  void a_reset_counts_only_where_no_call_is_left_until_then() {
    Headers reset = Headers.of("X-RateLimit-Reset", IN_HALF_A_MINUTE);
    assertThat(AskedPause.after(reset, NOW)).contains(Duration.ofSeconds(30));
    assertThat(AskedPause.after(reset.newBuilder().set("X-RateLimit-Remaining", "0").build(), NOW))
        .contains(Duration.ofSeconds(30));
    assertThat(AskedPause.after(reset.newBuilder().set("X-RateLimit-Remaining", "8").build(), NOW))
        .isEmpty();
  }
}

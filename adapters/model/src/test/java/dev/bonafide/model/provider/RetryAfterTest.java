package dev.bonafide.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private static Duration of(Map<String, List<String>> headers, String body) {
    return RetryAfter.of(HttpHeaders.of(headers, (_, _) -> true), body, NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "-5", "1e9", "Mon, 02 Mar 2026", "Mon, 02 Mar 2026 08:00:00 GMT"})
  void what_makes_no_sense_or_is_over_is_no_pause(String written) {
    assertThat(of(Map.of("Retry-After", List.of(written)), "")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                             | 7000
          0.5                           | 500
          Mon, 02 Mar 2026 09:00:30 GMT | 30000
          999999999                     | 86400000
          """)
  void seconds_and_times_are_read_and_never_more_than_a_day(String written, long milliseconds) {
    assertThat(of(Map.of("Retry-After", List.of(written)), ""))
        .isEqualTo(Duration.ofMillis(milliseconds));
  }

  @Test
  void milliseconds_come_first_where_both_are_said() {
    assertThat(of(Map.of("retry-after-ms", List.of("250"), "retry-after", List.of("1")), ""))
        .isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void gemini_says_it_in_the_body() {
    assertThat(of(Map.of(), "{\"error\":{\"details\":[{\"retryDelay\": \"34.07s\"}]}}"))
        .isEqualTo(Duration.ofMillis(34_070));
    assertThat(of(Map.of(), "{\"retryDelay\": \"....s\"}")).isZero();
  }
}

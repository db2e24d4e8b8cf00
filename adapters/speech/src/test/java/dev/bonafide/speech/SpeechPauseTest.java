package dev.bonafide.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechPauseTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    ", PT2S",
    "7, PT7S",
    "' 7 ', PT7S",
    "0, PT0S",
    "999999, PT24H",
    "99999999999999999999, PT2S",
    "-1, PT2S",
    "soon, PT2S",
    "'Mon, 23 Nov 2026 10:00:30 GMT', PT30S",
    "'Mon, 23 Nov 2026 09:00:30 GMT', PT0S"
  })
  void a_pause_is_what_makes_sense_of_what_is_said(@Nullable String written, Duration pause) {
    assertThat(SpeechPause.of(written, NOW, Duration.ofSeconds(2))).isEqualTo(pause);
  }
}

package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a case that was being read is stored at the latest. */
class LongestScreeningTest {
  @Test
  void without_settings_it_is_less_than_four_minutes() {
    assertThat(LongestScreening.of(new Settings(Map.of())))
        .isEqualTo(Duration.ofMinutes(2).plusSeconds(20 + 60 + 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BONAFIDE_HIRING_DEADLINE", "BONAFIDE_SPEECH_DEADLINE", "BONAFIDE_LLM_DEADLINE"})
  void every_time_limit_that_is_set_is_waited_for(String setting) {
    assertThat(LongestScreening.of(new Settings(Map.of(setting, "PT5M"))))
        .isGreaterThan(Duration.ofMinutes(7));
  }
}

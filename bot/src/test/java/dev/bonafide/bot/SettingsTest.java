package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.terminal.Refusal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "BONAFIDE_MAX_FILE_BYTES, many",
    "BONAFIDE_MAX_FILE_BYTES, 99999999999",
    "BONAFIDE_MAX_RATIO, 0",
    "BONAFIDE_MAX_ENTRIES, -1",
    "BONAFIDE_MAX_PARSE_TIME, 8",
    "BONAFIDE_MAX_PARSE_TIME, PT0S"
  })
  void what_makes_no_sense_is_refused_with_the_name_of_the_setting(String name, String value) {
    Settings settings = new Settings(Map.of(name, value));
    assertThatThrownBy(settings::limits)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(name + "=" + value + ": must be ");
  }

  @Test
  void no_secret_is_printed_with_what_holds_the_settings() {
    assertThat(new Settings(Map.of("BONAFIDE_LLM_API_KEY", "sk-1")).toString())
        .doesNotContain("sk-1");
  }

  @Test
  void what_is_not_set_is_safe() {
    assertThat(new Settings(Map.of()).limits()).isEqualTo(IntakeLimits.DEFAULT);
    assertThat(new Settings(Map.of("BONAFIDE_MAX_RATIO", " ")).limits())
        .isEqualTo(IntakeLimits.DEFAULT);
    assertThat(new Settings(Map.of()).messages()).isEqualTo(Exports.MESSAGES);
  }

  @Test
  void no_channel_is_trusted_that_nobody_names() {
    assertThat(new Settings(Map.of()).slack().trustedChannels()).isEmpty();
    assertThat(
            new Settings(Map.of("BONAFIDE_SLACK_TRUSTED_CHANNELS", " C0ONE, ,C0TWO,"))
                .slack()
                .trustedChannels())
        .containsExactlyInAnyOrder("C0ONE", "C0TWO");
  }

  @Test
  void what_is_set_holds() {
    Settings settings =
        new Settings(
            Map.of(
                "BONAFIDE_MAX_FILE_BYTES", "1000",
                "BONAFIDE_MAX_PARSE_TIME", "PT2S",
                "BONAFIDE_MAX_MESSAGES", "7"));
    assertThat(settings.limits().bytes()).isEqualTo(1000);
    assertThat(settings.limits().time()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.limits().pages()).isEqualTo(IntakeLimits.DEFAULT.pages());
    assertThat(settings.messages()).isEqualTo(7);
  }
}

package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start line says that someone does first where a platform is on. */
class FirstStepTest {

  @ParameterizedTest
  @ValueSource(strings = {"Discord", "Telegram"})
  void a_platform_is_never_told_by_the_name_of_another(String platform) {
    assertThat(ServerLifecycle.first(platform)).contains(platform).doesNotContain("Slack");
  }

  @Test
  void slack_is_told_with_the_words_that_the_bot_hears_there() {
    assertThat(ServerLifecycle.first("Slack"))
        .isEqualTo("in a Slack thread, write @Bonafide check");
  }
}

package dev.bonafide.discord.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscordMessagesTest {

  @Test
  void a_language_model_that_is_set_is_not_denied() {
    assertThat(String.join("\n", DiscordMessages.privacy(true)))
        .contains("The language model that is set for this bot is asked")
        .doesNotContain("no language model", "Nobody. ");
    assertThat(String.join("\n", DiscordMessages.privacy(false)))
        .contains("no language model is asked")
        .doesNotContain("that is set");
  }
}

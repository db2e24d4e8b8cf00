package dev.bonafide.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscordMessagesTest {

  @Test
  void a_language_model_that_is_set_is_not_denied() {
    assertThat(String.join("\n", DiscordMessages.privacy(true, false, DiscordMessages.ENGLISH)))
        .contains("The language model configured for this bot is asked")
        .doesNotContain("No language model", "No one. ");
    assertThat(String.join("\n", DiscordMessages.privacy(false, false, DiscordMessages.ENGLISH)))
        .contains("No language model is asked")
        .doesNotContain("that is set");
  }

  @Test
  void a_server_that_listens_is_not_denied() {
    assertThat(String.join("\n", DiscordMessages.privacy(false, true, DiscordMessages.ENGLISH)))
        .contains("No language model is asked", "sent to the configured", "recordings are not")
        .doesNotContain("No one. ");
    assertThat(String.join("\n", DiscordMessages.privacy(true, false, DiscordMessages.ENGLISH)))
        .doesNotContain("Voice messages");
  }

  @Test
  void what_is_kept_of_a_picture_is_told() {
    assertThat(String.join("\n", DiscordMessages.privacy(false, false, DiscordMessages.ENGLISH)))
        .contains("For a picture, the bot stores the words in it and where they are, but not")
        .doesNotContain("hash");
  }
}

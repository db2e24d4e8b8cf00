package dev.bonafide.discord.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.api.SetupCheck;
import dev.bonafide.discord.DiscordDoctor;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscordDoctorTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private SetupCheck examine(String token, String url) {
    return DiscordDoctor.examine(new DiscordSettings(token, url, ""));
  }

  private void broken(SetupCheck found, String what) {
    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains(what));
  }

  @Test
  void a_missing_token_is_told() {
    broken(examine("", scene.discord.apiUrl()), "DISCORD_TOKEN is not set");
  }

  @Test
  void a_token_with_blanks_in_it_is_told_and_not_repeated() {
    SetupCheck found = examine("my secret", scene.discord.apiUrl());
    broken(found, "characters that tokens never have");
    assertThat(found.toString()).doesNotContain("secret");
  }

  @Test
  void an_address_that_is_none_is_told() {
    broken(examine(FakeDiscord.TOKEN, "discord"), "BONAFIDE_DISCORD_API_URL");
  }

  @Test
  void a_token_that_discord_does_not_know_is_told() {
    broken(examine("some.other.token", scene.discord.apiUrl()), "does not accept DISCORD_TOKEN");
  }

  @Test
  void a_discord_that_does_not_answer_is_told() {
    broken(examine(FakeDiscord.TOKEN, "http://127.0.0.1:1/api/v10/"), "cannot be reached");
  }

  @Test
  void an_intent_that_is_off_is_told_with_what_works_without() {
    scene.discord.grantContent(false);
    SetupCheck found = examine(FakeDiscord.TOKEN, scene.discord.apiUrl());
    broken(found, "Message Content Intent is off");
    assertThat(found.problems().getFirst().mend()).contains("Screen this post");
  }

  @Test
  void a_sound_set_up_says_who_the_bot_is() {
    SetupCheck found = examine("Bot " + FakeDiscord.TOKEN, scene.discord.apiUrl());
    assertThat(found.problems()).isEmpty();
    assertThat(found.well()).contains("the app is Bonafide, in 1 server");
  }
}

package dev.bonafide.discord.event;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Said;
import org.junit.jupiter.api.Test;

/** Tokens are nowhere that anyone reads, and neither is who wrote a post. */
class TokenTest {

  @Test
  void no_token_and_no_author_is_kept_with_the_mail() throws InterruptedException {
    try (Scene scene = new Scene()) {
      scene.listen().watch();
      long message = scene.discord.people().post(scene.jobs, MAX, TELLING);
      long asked = scene.discord.asking().menu("Screen this post", scene.jobs, message, Scene.ADA);
      Said _ = scene.answer(asked);
      assertThat(scene.mail.payloads())
          .isNotEmpty()
          .noneMatch(payload -> payload.contains("aW50ZXJhY3Rpb246"))
          .noneMatch(payload -> payload.contains(FakeDiscord.TOKEN))
          .noneMatch(payload -> payload.contains("\"" + MAX.id()))
          .noneMatch(payload -> payload.contains("\"max\""));
    }
  }

  @Test
  void settings_and_hooks_do_not_tell_theirs() {
    assertThat(new DiscordSettings("secret", "", "").toString()).doesNotContain("secret");
    assertThat(new Hook(1, 2, "secret").toString()).doesNotContain("secret");
  }
}

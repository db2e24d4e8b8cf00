package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moderators who answer a card. */
class CardReplyTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said answered(String words) throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> !scene.cards().isEmpty());
    Said card = scene.cards().getLast();
    long asked =
        people.post(scene.mods, MOD, Post.of("<@" + FakeDiscord.APP + ">" + words).answering(card));
    scene.settle(() -> scene.cards().getLast().about() == asked);
    scene.work(Duration.ofMinutes(1));
    return scene.cards().getLast();
  }

  @Test
  void a_question_in_reply_to_a_card_is_answered_about_its_post() throws InterruptedException {
    assertThat(answered(" why is this flagged? explain").text())
        .contains("fee first")
        .doesNotContain("Mention me");
  }

  @Test
  void a_finding_is_explained_in_reply_to_its_card() throws InterruptedException {
    assertThat(answered(" explain number 1 simply").text()).contains("Who gives work pays for it");
  }
}

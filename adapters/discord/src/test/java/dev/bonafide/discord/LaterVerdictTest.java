package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A card that was written before a language model answered. */
class LaterVerdictTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  @Test
  void in_a_talk_with_the_bot_alone_the_card_changes() throws InterruptedException {
    scene.rule.isLate = true;
    long talk = scene.discord.openDirect(MAX);
    scene.discord.people().post(talk, MAX, TELLING);
    scene.settle(() -> !scene.discord.said(talk).isEmpty());
    Said card = scene.discord.said(talk).getLast();
    assertThat(card.text()).doesNotContain("pay my friend");
    scene.rule.isLate = false;
    long pressed = scene.discord.asking().press(card, "What was checked", MAX);
    assertThat(scene.answer(pressed).text()).isNotEmpty();
    scene.settle(() -> scene.discord.said(talk).getFirst().text().contains("pay my friend"));
  }

  @Test
  void before_moderators_the_card_changes() throws InterruptedException {
    scene.watch();
    scene.discord.people().post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> !scene.cards().isEmpty());
    Said card = scene.cards().getLast();
    scene.rule.isLate = true;
    var _ = scene.answer(scene.discord.asking().press(card, "Evidence", MOD));
    scene.settle(() -> !scene.cards().getFirst().text().contains("fee first"));
    assertThat(scene.cards()).hasSize(1);
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards().getFirst().text()).contains("mods only", "Not enough to judge");
  }
}

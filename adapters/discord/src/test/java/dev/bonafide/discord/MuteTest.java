package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules that moderators do not want to hear in a channel. */
class MuteTest {
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said card() throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  @Test
  void a_rule_that_is_muted_in_a_channel_is_heard_in_the_others() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    Said muted = scene.answer(scene.discord.asking().press(card(), "Mute rule 1 here", MOD));
    assertThat(muted.text()).contains("payment-another");
    people.post(scene.jobs, MAX, "Now pay my friend, please.");
    people.post(scene.more, MAX, "Then pay my friend, please.");
    scene.settle(() -> scene.cards().size() == 2);
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards()).hasSize(2);
    assertThat(scene.cards().getLast().text()).contains("Then pay my friend");
    assertThat(scene.answer(scene.discord.asking().press(muted, "Unmute it", MOD)).text())
        .contains("no longer muted in that channel");
    people.post(scene.jobs, MAX, "Always pay my friend, please.");
    scene.settle(() -> scene.cards().size() == 3);
  }

  @Test
  void a_muted_rule_does_not_head_the_next_card() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, "Please send the fee first.");
    Said sure = scene.answer(scene.discord.asking().press(card(), "Mute rule 1 here", MOD));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, mute it in that channel", MOD));
    people.post(scene.jobs, MAX, "Now send the fee first. " + TELLING);
    scene.settle(() -> scene.cards().size() == 2);
    String text = scene.cards().getLast().text();
    assertThat(text).contains("Ask first").doesNotContain("decisive", "Wants a fee first");
    Said fine = scene.cards().getLast();
    assertThat(scene.answer(scene.discord.asking().press(fine, "Evidence", MOD)).text())
        .contains("Wants a fee first", "Set aside: ");
    assertThat(scene.decides(fine, "Mark as fine", "a known firm", MOD).text())
        .contains("Recorded for case 2: cleared");
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards().getLast().text()).doesNotContain("decisive");
  }

  @Test
  void muting_a_decisive_rule_is_asked_about_first() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, "Please send the fee first.");
    Said sure = scene.answer(scene.discord.asking().press(card(), "Mute rule 1 here", MOD));
    assertThat(sure.text()).contains("payment-fee-first", "is decisive");
    assertThat(scene.asked("setup", Map.of())).doesNotContain("Muted in");
    assertThat(
            scene
                .answer(scene.discord.asking().press(sure, "Yes, mute it in that channel", MAX))
                .text())
        .contains("people who can manage messages");
    assertThat(
            scene
                .answer(scene.discord.asking().press(sure, "Yes, mute it in that channel", MOD))
                .text())
        .contains("is now muted in that channel");
    assertThat(scene.asked("setup", Map.of())).contains("payment-fee-first");
  }

  @Test
  void a_muted_rule_is_named_by_the_set_up_and_can_be_heard_again() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    scene.answer(scene.discord.asking().press(card(), "Mute rule 1 here", MOD));
    String muted = scene.asked("setup", Map.of());
    assertThat(muted).contains("Muted in <#" + scene.jobs + ">: `");
    String rule = muted.replaceAll("(?s).*Muted in <#\\d+>: `([^`]+)`.*", "$1");
    assertThat(scene.asked("settings", Map.of("hear", "no-such-rule"))).contains("No rule");
    assertThat(scene.asked("settings", Map.of("hear", rule))).contains("Channels: 1.");
    assertThat(scene.asked("setup", Map.of())).doesNotContain("Muted in");
  }
}

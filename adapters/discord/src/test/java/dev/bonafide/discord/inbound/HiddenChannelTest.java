package dev.bonafide.discord.inbound;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.HiddenAs;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Channels that the bot cannot see, from the start or since it was taken out of them. */
@Execution(ExecutionMode.CONCURRENT) // It waits most of the time, each for itself.
class HiddenChannelTest {
  private static final String QUOTE = "could you pay my friend";

  private final Scene scene = new Scene();
  private final Doings people = scene.discord.people();

  @AfterEach
  void close() {
    assertThat(scene.discord.violations()).isEmpty();
    scene.close();
  }

  private Said card() throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  @Test
  void whatever_the_bot_cannot_see_keeps_nothing_else_from_being_heard()
      throws InterruptedException {
    long talk = scene.discord.openVoice("talk");
    for (long channel : new long[] {talk, scene.more, scene.hiring, scene.mods}) {
      scene.discord.hide(channel, HiddenAs.FORBIDDEN);
    }
    scene.listen();
    scene.settle(scene::isListening);
    scene.discord.show(scene.mods);
    scene.discord.show(scene.hiring);
    scene.watch();
    people.forumPost(scene.hiring, MAX, "First pay my friend", "Remote role.");
    assertThat(card().text()).contains("First pay my friend");
  }

  @Test
  void what_somebody_may_do_in_a_channel_that_the_bot_cannot_see_is_as_discord_says()
      throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, MAX, TELLING);
    Said card = card();
    scene.discord.hide(scene.mods, HiddenAs.UNKNOWN);
    assertThat(scene.answer(scene.discord.asking().press(card, "Evidence", MAX)).text())
        .contains("shown only to people who can manage messages")
        .doesNotContain(QUOTE);
    assertThat(scene.answer(scene.discord.asking().press(card, "Evidence", MOD)).text())
        .contains(QUOTE);
  }

  @ParameterizedTest
  @EnumSource
  void who_sets_up_a_channel_that_the_bot_cannot_see_is_told_what_to_give_it(HiddenAs as)
      throws InterruptedException {
    scene.listen();
    scene.discord.hide(scene.mods, as);
    assertThat(scene.asked("setup", Map.of("moderators", scene.mods)))
        .contains("<#" + scene.mods + ">: the bot lacks **View Channels")
        .contains("cannot check who can see <#" + scene.mods + ">", "no names and no quotes")
        .doesNotContain("no longer exists", "Everyone can see");
    scene.discord.show(scene.mods);
    scene.pass(Duration.ofMinutes(2));
    assertThat(scene.asked("setup", Map.of()))
        .contains("<#" + scene.mods + ">: nothing is missing")
        .doesNotContain("cannot check");
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_that_was_to_be_watched_before_the_bot_saw_it_is_watched_once_it_does(HiddenAs as)
      throws InterruptedException {
    scene.listen();
    scene.asked("setup", Map.of("moderators", scene.mods));
    scene.discord.hide(scene.jobs, as);
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs)))
        .contains("the bot lacks **View Channels", "Until that is fixed")
        .doesNotContain("no longer exists");
    scene.pass(Duration.ofSeconds(10));
    people.post(scene.jobs, MAX, TELLING);
    scene.discord.show(scene.jobs);
    assertThat(card().text()).contains(QUOTE);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_written_in_a_watched_channel_while_it_was_hidden_is_read_when_it_is_back(
      HiddenAs as) throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, MAX, "We hire a Java developer.");
    scene.settle(() -> !scene.rule.given().isEmpty());
    scene.discord.hide(scene.jobs, as);
    people.post(scene.jobs, MAX, TELLING);
    scene.settle(() -> !scene.cooldown.troubles().isEmpty());
    assertThat(scene.cooldown.troubles().getFirst())
        .contains("View Channel")
        .doesNotContain("no longer exists");
    scene.discord.show(scene.jobs);
    people.post(scene.jobs, MAX, "We hire a Go developer.");
    assertThat(card().text()).contains(QUOTE);
    assertThat(scene.cooldown.troubles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_post_in_a_channel_that_got_hidden_is_not_called_deleted(HiddenAs as)
      throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, MAX, TELLING);
    people.forumPost(scene.hiring, MAX, "First pay my friend", "Remote role.");
    scene.settle(() -> scene.cards().size() == 2);
    scene.discord.hide(scene.jobs, as);
    scene.discord.hide(scene.hiring, as);
    scene.discord.connections().cutForGood();
    scene.settle(() -> scene.cooldown.troubles().size() == 2);
    assertThat(scene.cards()).noneMatch(one -> one.text().contains("deleted"));
    scene.discord.show(scene.jobs);
    scene.discord.show(scene.hiring);
    people.post(scene.more, MAX, TELLING);
    scene.settle(() -> scene.cards().getFirst().text().contains("appears 2 times"));
    assertThat(scene.cards()).noneMatch(one -> one.text().contains("deleted"));
  }

  @ParameterizedTest
  @EnumSource
  void a_card_for_moderators_whose_channel_is_hidden_comes_once_the_bot_sees_it(HiddenAs as)
      throws InterruptedException {
    scene.listen().watch();
    scene.discord.hide(scene.mods, as);
    scene.pass(Duration.ofMinutes(2));
    people.post(scene.jobs, MAX, TELLING);
    scene.settle(() -> !scene.cooldown.troubles().isEmpty());
    assertThat(scene.cooldown.troubles().getFirst()).contains("View Channel");
    scene.discord.show(scene.mods);
    assertThat(card().text()).contains("Names and quotes").doesNotContain(QUOTE);
    assertThat(scene.answer(scene.discord.asking().press(card(), "Evidence", MOD)).text())
        .contains(QUOTE);
  }

  @ParameterizedTest
  @EnumSource
  void a_card_that_is_to_change_in_a_hidden_channel_changes_once_the_bot_sees_it(HiddenAs as)
      throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, MAX, TELLING);
    Said card = card();
    scene.discord.hide(scene.mods, as);
    Said _ = scene.decides(card, "Mark as fine", "a known firm", MOD);
    scene.settle(() -> !scene.cooldown.troubles().isEmpty());
    scene.discord.show(scene.mods);
    scene.settle(() -> scene.cards().getFirst().text().contains("cleared"));
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cooldown.troubles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void who_rules_on_a_card_in_a_hidden_channel_is_answered_and_may_ask_what_is_wrong(HiddenAs as)
      throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, ADA, TELLING);
    Said card = card();
    scene.discord.hide(scene.mods, as);
    assertThat(scene.decides(card, "Mark as fine", "a known firm", ADA).text())
        .contains("Recorded for case 1");
    assertThat(scene.asked("setup", Map.of())).contains("the bot lacks **View Channels");
  }

  @ParameterizedTest
  @EnumSource
  void an_erased_case_takes_its_card_away_though_its_channel_was_hidden(HiddenAs as)
      throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, MAX, TELLING);
    Said sure = scene.answer(scene.discord.asking().press(card(), "Erase case", MOD));
    scene.discord.hide(scene.mods, as);
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MOD));
    scene.settle(() -> !scene.cooldown.troubles().isEmpty());
    scene.discord.show(scene.mods);
    scene.settle(() -> scene.cards().getLast().text().contains("erased"));
    assertThat(scene.cards().getLast().text()).doesNotContain(QUOTE);
  }

  @ParameterizedTest
  @EnumSource
  void the_line_below_a_post_is_taken_away_though_its_channel_was_hidden(HiddenAs as)
      throws InterruptedException {
    scene.listen().watch();
    scene.asked("settings", Map.of("note", true));
    scene.asked("dry-run", Map.of("on", false));
    long post = people.post(scene.jobs, MAX, Scene.BLATANT);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
    scene.discord.hide(scene.jobs, as);
    people.delete(scene.jobs, post);
    scene.discord.show(scene.jobs);
    scene.settle(() -> scene.discord.said(scene.jobs).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void what_was_given_up_while_a_channel_was_hidden_for_days_is_said_once_the_bot_sees_it(
      HiddenAs as) throws InterruptedException {
    scene.listen().watch();
    people.post(scene.jobs, MAX, TELLING);
    Said card = card();
    scene.discord.hide(scene.mods, as);
    people.post(scene.jobs, ADA, "Also pay my friend first.");
    Said _ = scene.decides(card, "Mark as fine", "a known firm", MOD);
    scene.settle(() -> !scene.cooldown.troubles().isEmpty());
    scene.work(Duration.ofDays(3));
    scene.discord.show(scene.mods);
    scene.settle(() -> scene.cards().size() == 2);
    scene.settle(() -> scene.cards().getFirst().text().contains("cleared"));
  }
}

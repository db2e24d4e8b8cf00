package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Said;
import dev.bonafide.testkit.mail.DyingOnce;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The moderators of a server are told every week how their cases stand, if they want that. */
class DiscordDigestTest {
  private static final String HEAD = "Cases here, ";
  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  private String settings(String value) throws InterruptedException {
    return scene.asked("settings", Map.of("digest", value), ADA);
  }

  /** A flagged post, before the moderators. */
  private void flagged() throws InterruptedException {
    scene.watch();
    scene.asked("dry-run", Map.of("on", false), ADA);
    scene.discord.people().post(scene.jobs, MAX, TELLING);
    scene.settle(() -> scene.cards().stream().anyMatch(one -> one.text().contains("Case 1")));
  }

  private void monday() {
    assertThat(scene.weekly.first).hasSize(1);
    Receipt due = receipt();
    scene.pass(Duration.between(scene.now(), due.at()));
    scene.mail.accept(due);
    scene.work(Duration.ofMinutes(1));
  }

  private Receipt receipt() {
    return scene.weekly.receipt(DiscordPlace.moderators(DiscordPlace.server(FakeDiscord.GUILD)));
  }

  private List<Said> digests(long channel) {
    return scene.discord.said(channel).stream().filter(one -> one.text().startsWith(HEAD)).toList();
  }

  @Test
  void nobody_is_told_who_did_not_ask_for_it() throws InterruptedException {
    flagged();
    assertThat(scene.weekly.first).isEmpty();
  }

  @Test
  void without_a_channel_for_moderators_there_is_none() throws InterruptedException {
    assertThat(settings("weekly")).contains("First choose where results go");
    assertThat(scene.weekly.first).isEmpty();
  }

  @Test
  void who_does_not_run_the_server_cannot_choose_it() throws InterruptedException {
    flagged();
    assertThat(scene.asked("settings", Map.of("digest", "weekly"), MAX))
        .contains("who can manage the server");
    assertThat(scene.weekly.first).isEmpty();
  }

  @Test
  void the_moderators_channel_alone_is_told_and_no_name_or_quote_of_a_case()
      throws InterruptedException {
    flagged();
    assertThat(settings("weekly")).contains("Monday");
    monday();
    assertThat(digests(scene.mods)).hasSize(1);
    String told = digests(scene.mods).getFirst().text();
    assertThat(told).contains("Open: 1", "Case 1").doesNotContain(OneRule.TELLING);
    for (long other : List.of(scene.jobs, scene.more)) {
      assertThat(digests(other)).isEmpty();
    }
  }

  @Test
  void an_owner_is_named_where_moderators_alone_read_it() throws InterruptedException {
    flagged();
    settings("weekly");
    taken();
    monday();
    assertThat(digests(scene.mods).getFirst().text()).contains("mod");
  }

  @Test
  void and_not_where_everybody_in_the_server_does() throws InterruptedException {
    flagged();
    settings("weekly");
    taken();
    scene.discord.close(scene.mods, false);
    scene.pass(Duration.ofMinutes(2));
    monday();
    assertThat(digests(scene.mods).getFirst().text()).contains("…").doesNotContain("mod");
  }

  private void taken() throws InterruptedException {
    Said card = scene.cards().getLast();
    scene.answer(scene.discord.asking().press(card, "Take it", MOD));
  }

  @Test
  void what_a_member_screened_alone_is_not_told() throws InterruptedException {
    flagged();
    long other = scene.discord.openText("lounge");
    scene.discord.people().post(other, MAX, "<@" + FakeDiscord.APP + "> " + TELLING);
    scene.settle(() -> scene.cases.all().size() >= 2);
    settings("weekly");
    monday();
    assertThat(digests(scene.mods).getFirst().text()).doesNotContain("Case 2");
  }

  @Test
  void a_week_in_which_nothing_is_open_is_not_spoken_of() throws InterruptedException {
    scene.watch();
    settings("weekly");
    monday();
    assertThat(digests(scene.mods)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"LOSE", "SWALLOW", "BREAK", "BREAK_AFTER"})
  void whatever_goes_wrong_on_its_way_it_is_said_once(Fault fault) throws InterruptedException {
    flagged();
    settings("weekly");
    scene.discord.faults().next("POST channels/{id}/messages", fault);
    monday();
    assertThat(digests(scene.mods)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whatever_it_dies_at_it_is_said_once(Checkpoint at) throws InterruptedException {
    flagged();
    settings("weekly");
    scene.watch = new DyingOnce(at);
    monday();
    assertThat(digests(scene.mods)).hasSize(1);
  }

  @Test
  void it_ends_when_somebody_wants_no_more_of_it() throws InterruptedException {
    flagged();
    settings("weekly");
    settings("off");
    assertThat(scene.weekly.first).isEmpty();
  }
}

package dev.bonafide.discord.api;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.BLATANT;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Channels that are watched. */
class WatchTest {
  private static final String QUIET = "We hire a Java developer. Apply on our page, no fees.";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  private Said card() throws InterruptedException {
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  @Test
  void nobody_but_an_admin_sets_the_bot_up() throws InterruptedException {
    assertThat(scene.asked("setup", Map.of("moderators", scene.mods), MOD))
        .contains("can manage the server");
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs), MAX))
        .contains("can manage the server");
    assertThat(
            scene.kept.all(
                DiscordPlace.server(dev.bonafide.testkit.discord.FakeDiscord.GUILD), "watch"))
        .isEmpty();
  }

  @Test
  void a_channel_is_watched_only_where_somebody_is_told() throws InterruptedException {
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs))).contains("First choose where");
  }

  @Test
  void each_missing_permission_is_named_for_its_channel() throws InterruptedException {
    scene.watch();
    scene.discord.deny(scene.jobs, Person.READ_MESSAGE_HISTORY);
    scene.discord.deny(scene.more, Person.VIEW_CHANNEL);
    assertThat(scene.asked("setup", Map.of()))
        .contains("<#" + scene.mods + ">: nothing is missing")
        .contains("<#" + scene.jobs + ">: the bot lacks **Read Message History**")
        .contains("<#" + scene.more + ">: the bot lacks **View Channels**");
  }

  @Test
  void without_the_intent_no_channel_is_watched_and_it_is_said() throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    scene.discord.grantContent(false);
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs)))
        .contains("Message Content Intent");
  }

  @Test
  void what_is_said_elsewhere_is_not_even_kept() throws InterruptedException {
    scene.watch();
    int before = scene.mail.count();
    people.post(scene.mods, MOD, TELLING);
    people.post(scene.jobs, MAX, TELLING);
    scene.settle(() -> scene.mail.count() > before);
    assertThat(scene.mail.count()).isEqualTo(before + 1);
  }

  @Test
  void an_honest_post_leaves_nothing_behind_but_a_count() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, QUIET);
    scene.settle(() -> !scene.rule.given().isEmpty());
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards()).isEmpty();
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.asked("stats", Map.of())).contains("Posts checked: 1. Flagged: 0.");
  }

  @Test
  void what_shows_something_is_told_to_the_moderators_and_to_nobody_else()
      throws InterruptedException {
    scene.watch();
    long post = people.post(scene.jobs, MAX, TELLING);
    Said card = card();
    assertThat(card.text())
        .contains(
            "Posted in <#" + scene.jobs + ">",
            "/" + scene.jobs + "/" + post,
            "mods only",
            "could you pay my friend")
        .doesNotContain("max");
    assertThat(scene.discord.said(scene.jobs)).isEmpty();
  }

  @Test
  void the_same_words_in_another_channel_are_the_same_card() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    Said _ = card();
    people.post(scene.more, MAX, TELLING.toUpperCase(java.util.Locale.ROOT) + "  ");
    scene.settle(() -> scene.cards().getLast().text().contains("The same post appears 2 times"));
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getLast().text()).contains("<#" + scene.more + ">");
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_post_that_is_changed_after_it_was_seen_is_looked_at_again() throws InterruptedException {
    scene.watch();
    long post = people.post(scene.jobs, MAX, QUIET);
    scene.settle(() -> !scene.rule.given().isEmpty());
    scene.pass(Duration.ofMinutes(5));
    people.edit(scene.jobs, post, MAX, TELLING);
    assertThat(card().text()).contains("could you pay my friend");
  }

  @Test
  void what_discord_saw_behind_a_link_is_no_change() throws InterruptedException {
    scene.watch();
    long post = people.post(scene.jobs, MAX, QUIET);
    scene.settle(() -> !scene.rule.given().isEmpty());
    int receipts = scene.mail.count();
    people.unfurl(scene.jobs, post, MAX, "A page");
    people.post(scene.jobs, MAX, TELLING);
    Said _ = card();
    assertThat(scene.mail.count()).isEqualTo(receipts + 1);
  }

  @Test
  void a_post_in_a_forum_is_read_with_its_title_and_answers_to_it_are_not()
      throws InterruptedException {
    scene.watch();
    int before = scene.mail.count();
    long post = people.forumPost(scene.hiring, MAX, "First pay my friend", "Remote role.");
    assertThat(card().text()).contains("First pay my friend", "/" + post + "/" + post);
    people.post(post, ADA, "I will pay my friend");
    people.post(scene.jobs, MAX, QUIET);
    scene.settle(() -> scene.mail.count() > before + 1);
    assertThat(scene.mail.count()).isEqualTo(before + 2);
  }

  @Test
  void a_file_that_is_attached_is_read() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, people.withFile("See the offer", "note.txt", "x"));
    people.post(scene.more, MAX, people.withFile(TELLING, "cv.txt", "Skills: Java"));
    assertThat(card().text()).contains("Candidate files left out: only posts are judged here.");
  }

  @Test
  void moderators_say_what_became_of_it_and_take_it_back() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    Said card = card();
    assertThat(card.buttons()).noneMatch(button -> button.label().equals("Undo"));
    assertThat(scene.answer(scene.discord.asking().press(card, "Mark as scam", MAX)).text())
        .contains("people who can manage messages");
    assertThat(scene.decides(card, "Mark as fine", "a known firm", MOD).text())
        .isEqualTo("Recorded for case 1: cleared. It is shown beside the verdict.");
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getLast().text()).contains("cleared", "Posted in <#");
    assertThat(scene.asked("stats", Map.of())).contains("Marked “fine” by you: 1.");
    Said decided = scene.cards().getLast();
    assertThat(scene.answer(scene.discord.asking().press(decided, "Undo", MOD)).text())
        .contains("Taken back: the outcome you recorded.")
        .doesNotContain("\n");
    assertThat(scene.asked("stats", Map.of())).contains("Marked “fine” by you: 0.");
  }

  @Test
  void what_became_of_it_is_not_recorded_without_a_reason() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    for (String why : List.of("", " \n")) {
      assertThat(scene.decides(card(), "Mark as scam", why, MOD).text()).contains("need a reason");
    }
    assertThat(scene.cases.all().getFirst().entries()).noneMatch(Entry.Concluded.class::isInstance);
    assertThat(scene.asked("stats", Map.of())).contains("Marked “fine” by you: 0.");
  }

  @Test
  void a_member_who_asks_for_the_evidence_is_told_who_may_see_it() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    Said card = card();
    assertThat(scene.answer(scene.discord.asking().press(card, "Evidence", MAX)).text())
        .contains("shown only to people who can manage messages", "Nothing was erased")
        .doesNotContain("pay my friend");
    assertThat(scene.answer(scene.discord.asking().press(card, "Evidence", MOD)).text())
        .contains("could you pay my friend");
  }

  @Test
  void an_erased_case_takes_its_card_away() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    Said sure = scene.answer(scene.discord.asking().press(card(), "Erase case", MOD));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MOD));
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cases.all()).isEmpty();
    assertThat(scene.cards().getLast().text()).contains("erased").doesNotContain("pay my friend");
    people.post(scene.jobs, MAX, TELLING);
    scene.settle(() -> scene.cards().size() == 2);
  }

  @Test
  void a_case_that_is_not_there_is_not_offered_to_be_erased() throws InterruptedException {
    scene.watch();
    people.post(scene.jobs, MAX, TELLING);
    Said _ = card();
    long missing =
        scene.discord.asking().slash("bonafide", "delete", Map.of("case", 999), scene.jobs, ADA);
    assertThat(scene.answer(missing).buttons()).isEmpty();
    long there =
        scene.discord.asking().slash("bonafide", "delete", Map.of("case", 1), scene.jobs, ADA);
    assertThat(scene.answer(there).buttons()).hasSize(1);
  }

  @Test
  void nothing_is_said_in_public_before_trying_out_is_over_and_then_only_what_was_allowed()
      throws InterruptedException {
    scene.watch();
    scene.asked("settings", Map.of("note", true));
    people.post(scene.jobs, MAX, TELLING);
    Said _ = card();
    assertThat(scene.discord.said(scene.jobs)).isEmpty();
    scene.pass(Duration.ofDays(8));
    long post = people.post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> !scene.discord.said(scene.jobs).isEmpty());
    scene.settle(() -> scene.cards().size() == 3);
    Said note = scene.discord.said(scene.jobs).getLast();
    assertThat(note.about()).isEqualTo(post);
    assertThat(note.text()).contains("Please check before you apply").doesNotContain("friend");
    assertThat(scene.cards().stream().map(Said::text))
        .anyMatch(text -> text.contains("The one-week trial is over"));
    people.post(scene.jobs, MAX, QUIET);
    scene.settle(() -> scene.mail.count() > 0);
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards()).hasSize(3);
  }

  @Test
  void one_finding_that_nothing_proves_reaches_the_moderators_alone() throws InterruptedException {
    scene.watch();
    scene.asked("settings", Map.of("note", true));
    scene.asked("dry-run", Map.of("on", false));
    people.post(scene.jobs, MAX, TELLING);
    Said _ = card();
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.discord.said(scene.jobs)).isEmpty();
  }

  @Test
  void a_post_that_is_cleared_loses_its_line_and_stays_cleared() throws InterruptedException {
    scene.watch();
    scene.asked("settings", Map.of("note", true));
    scene.asked("dry-run", Map.of("on", false));
    people.post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> scene.discord.said(scene.jobs).size() == 1);
    Said _ = scene.decides(card(), "Mark as fine", "a known firm", MOD);
    scene.settle(() -> scene.discord.said(scene.jobs).isEmpty());
    people.post(scene.jobs, MAX, BLATANT);
    scene.settle(() -> scene.cards().getLast().text().contains("appears 2 times"));
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.cards()).hasSize(1);
    assertThat(scene.cards().getLast().text()).contains("Outcome recorded: cleared");
    assertThat(scene.discord.said(scene.jobs)).isEmpty();
  }

  @Test
  void help_and_privacy_say_that_no_member_is_judged() throws InterruptedException {
    assertThat(scene.asked("help", Map.of(), MAX)).contains("never judges a member");
    assertThat(scene.asked("privacy", Map.of(), MAX))
        .contains("No member is judged", "used for training", "The author is never stored");
    assertThat(scene.asked("status", Map.of(), MAX)).contains("Discord");
  }
}

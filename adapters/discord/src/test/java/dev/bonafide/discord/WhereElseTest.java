package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static dev.bonafide.discord.inbound.Scene.MAX;
import static dev.bonafide.discord.inbound.Scene.MOD;
import static dev.bonafide.discord.inbound.Scene.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.testkit.discord.Doings;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where else in the server the words of a flagged post stand, for moderators who ask. */
class WhereElseTest {
  private static final String SEARCH = "GET guilds/{id}/messages/search";
  private static final String BUTTON = "Where else?";
  private static final Person OWNER = new Person(600_000_000_000_000_008L, "owner", 1L << 3);

  private final Scene scene = new Scene();
  private final long talk = scene.discord.openText("talk");
  private final long staff = scene.discord.openClosed("staff");
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);
  private final Doings people = scene.discord.people();

  @BeforeEach
  void watch() throws InterruptedException {
    scene.watch();
  }

  private Said card() throws InterruptedException {
    people.post(scene.jobs, MAX, TELLING);
    scene.settle(() -> !scene.cards().isEmpty());
    return scene.cards().getLast();
  }

  private String elsewhere(Said card, Person by) throws InterruptedException {
    return scene.answer(scene.discord.asking().press(card, BUTTON, by)).text();
  }

  private static String link(long channel, long message) {
    return "/%d/%d)".formatted(channel, message);
  }

  private static boolean offers(Said card) {
    return card.buttons().stream().anyMatch(button -> button.label().equals(BUTTON));
  }

  @Test
  void a_bot_that_may_not_read_what_was_written_before_does_not_offer_it()
      throws InterruptedException {
    scene.discord.denyEverywhere(Person.READ_MESSAGE_HISTORY);
    assertThat(offers(card())).isFalse();
  }

  @Test
  void a_bot_without_the_intent_does_not_offer_it() throws InterruptedException {
    scene.discord.grantContent(false);
    assertThat(offers(card())).isFalse();
  }

  @Test
  void a_card_comes_without_it_where_discord_does_not_say_what_the_bot_may()
      throws InterruptedException {
    scene.discord.faults().next("GET oauth2/applications/@me", Fault.BREAK);
    assertThat(offers(card())).isFalse();
  }

  @Test
  void a_case_that_was_sent_to_the_moderators_stands_nowhere_else() throws InterruptedException {
    long post = people.unheard().post(scene.jobs, ADA, TELLING);
    Said own = scene.answer(scene.discord.asking().menu("Screen this post", scene.jobs, post, MAX));
    assertThat(offers(own)).isFalse();
    Said _ = scene.answer(scene.discord.asking().press(own, "Send to moderators", MAX));
    scene.settle(() -> !scene.cards().isEmpty());
    assertThat(offers(scene.cards().getLast())).isFalse();
  }

  @Test
  void a_member_finds_out_nothing() throws InterruptedException {
    Said card = card();
    people.post(talk, ADA, TELLING);
    assertThat(elsewhere(card, MAX)).contains("people who can manage messages");
    assertThat(scene.discord.calls(SEARCH)).isZero();
  }

  @Test
  void once_the_intent_is_gone_it_is_said_what_is_missing() throws InterruptedException {
    Said card = card();
    scene.discord.grantContent(false);
    assertThat(elsewhere(card, MOD)).contains("may not search", "Message Content Intent");
    scene.pass(Duration.ofMinutes(2));
    assertThat(elsewhere(card, MOD)).contains("may not search", "Message Content Intent");
    assertThat(scene.discord.calls(SEARCH)).isEqualTo(1);
  }

  @Test
  void while_discord_indexes_the_server_it_is_said_to_come_again() throws InterruptedException {
    Said card = card();
    scene.discord.index(true);
    assertThat(elsewhere(card, MOD)).contains("still indexing");
  }

  @Test
  void of_an_erased_case_nothing_is_looked_for() throws InterruptedException {
    Said card = card();
    Said sure = scene.answer(scene.discord.asking().press(card, "Erase case", MOD));
    Said _ = scene.answer(scene.discord.asking().press(sure, "Yes, erase case 1", MOD));
    assertThat(elsewhere(card, MOD)).contains("no longer works");
    assertThat(scene.discord.calls(SEARCH)).isZero();
  }

  @Test
  void words_that_stand_nowhere_else_are_found_nowhere_else() throws InterruptedException {
    people.post(talk, ADA, "Senior Solidity role.");
    assertThat(elsewhere(card(), MOD)).contains("nowhere else");
  }

  @Test
  void a_link_leads_to_each_place_and_no_one_is_quoted_or_named() throws InterruptedException {
    Said card = card();
    long one = people.post(talk, ADA, "**" + TELLING + "** @everyone");
    long other = people.forumPost(scene.hiring, ADA, "Role", "Hi! " + TELLING);
    long asked = scene.discord.asking().press(card, BUTTON, MOD);
    assertThat(scene.answer(asked).text())
        .contains("<#" + talk + ">", link(talk, one), link(other, other))
        .doesNotContain(
            "Solidity", "pay my friend", "everyone", "ada", link(scene.mods, card.id()));
    assertThat(scene.discord.isEphemeral(asked)).isTrue();
  }

  @Test
  void what_a_moderator_cannot_read_is_not_told_to_them() throws InterruptedException {
    Said card = card();
    long secret = people.post(staff, ADA, TELLING);
    assertThat(elsewhere(card, MOD))
        .contains("nowhere else")
        .doesNotContain(Long.toString(staff), Long.toString(secret));
    assertThat(elsewhere(card, OWNER)).contains(link(staff, secret));
    scene.discord.admit(staff, MOD);
    assertThat(elsewhere(card, MOD)).contains(link(staff, secret));
  }

  @Test
  void what_the_bot_cannot_read_is_not_found() throws InterruptedException {
    Said card = card();
    people.post(talk, ADA, TELLING);
    scene.discord.deny(talk, Person.VIEW_CHANNEL);
    assertThat(elsewhere(card, OWNER)).contains("nowhere else");
  }

  @Test
  void of_very_many_the_latest_are_told_after_one_request() throws InterruptedException {
    Said card = card();
    long first = people.post(talk, ADA, TELLING);
    for (int i = 0; i < 25; i++) {
      people.post(talk, ADA, TELLING);
    }
    assertThat(elsewhere(card, MOD).lines().filter(line -> line.startsWith("•")))
        .hasSize(25)
        .noneMatch(line -> line.contains(link(talk, first)));
    assertThat(scene.discord.calls(SEARCH)).isEqualTo(1);
  }
}

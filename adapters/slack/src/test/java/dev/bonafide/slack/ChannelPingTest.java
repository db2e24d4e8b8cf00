package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone names the bot in a channel, right below what they mean. */
class ChannelPingTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private String pings(String channel, String words) {
    return office.slack.mention(channel, Office.ADA, Office.MENTION + words, null).ts();
  }

  private boolean stands(String channel, String thread, String words) {
    return office.slack.ledger().posts(channel, thread).stream()
        .anyMatch(one -> office.slack.ledger().standing(one.ts()).contains(words));
  }

  @Test
  void where_nothing_stands_above_it_is_said_what_to_hand_in() {
    String ping = pings(C, "check");
    office.await(_ -> stands(C, ping, "There is nothing to screen here."));
    assertThat(office.cases.all()).isEmpty();
  }

  @Test
  void where_a_guest_reads_along_only_the_asker_has_the_verdict() {
    office.slack.says(Office.WIDE, Office.BO, "Please pay my friend's account.", null);
    String ping = pings(Office.WIDE, "can we hire him?");
    Said card = office.alone(FakeSlack.DIRECT, 1);
    assertThat(office.slack.ledger().standing(card.ts())).contains("friend's account");
    office.await(_ -> stands(Office.WIDE, ping, "only the person who asked"));
    assertThat(stands(Office.WIDE, ping, "friend's account")).isFalse();
  }

  @Test
  void in_a_private_channel_the_verdict_stands_below_the_mention_and_says_what_was_read() {
    office.slack.says(C, Office.ADA, "How shall we pay you?", null);
    office.slack.says(C, Office.BO, "Please pay my friend's account.", null);
    String ping = pings(C, "look above, hire or not?");
    Said card = office.card(C, ping);
    assertThat(office.slack.ledger().standing(card.ts())).contains("friend's account");
    office.slack.presses(Office.ADA, C, card.ts(), "evidence");
    office.window(Office.ADA, "Slack channel, line 2, Bo Lund");
  }

  /** However many words they take, and in whatever language. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "şu üstteki arkadaşa bir bak bakalım düzgün biri mi, yazdıkları hemen orada duruyor",
        "can someone finally tell me what to make of the guy whose lines are up there, thx",
        "schau dir bitte mal an, was er da gerade geschrieben hat, mir ist nicht wohl dabei",
        "este chico de aquí arriba no me termina de cuadrar, opiniones sinceras porfa gracias",
        "зацени пожалуйста что он тут выше написал, что-то мне это всё совсем не нравится"
      })
  void a_request_of_many_words_is_about_what_stands_above(String words) {
    office.slack.says(C, Office.BO, "Please pay my friend's account.", null);
    String ping = pings(C, words);
    office.await(
        ledger ->
            ledger.posts(C, ping).stream()
                .anyMatch(one -> ledger.standing(one.ts()).contains("friend's account")));
  }

  @Test
  void words_that_are_looked_at_themselves_are_not_mixed_with_what_stands_above() {
    office.slack.says(C, Office.BO, "Please pay my friend's account.", null);
    String ping =
        pings(C, "check We hire a Java developer in Leeds, write to hr@acme.example today");
    office.await(_ -> !office.slack.ledger().posts(C, ping).isEmpty());
    assertThat(stands(C, ping, "friend's account")).isFalse();
  }

  @Test
  void a_second_mention_reads_only_what_came_after_the_first() {
    office.slack.says(C, Office.BO, "Please pay my friend's account.", null);
    office.card(C, pings(C, "check"));
    String second = pings(C, "check");
    office.await(_ -> stands(C, second, "There is nothing to screen here."));
    assertThat(office.cases.all()).hasSize(1);
  }
}

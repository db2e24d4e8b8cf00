package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A card in a channel that everyone in the workspace reads, who may be the one it is about. */
class SlackOpenRoomTest {
  private static final String BEN = FakeSlack.BEN.id();

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void no_one_but_who_asked_rules_on_the_card_that_was_posted() {
    Channel channel = Channel.joined("C1PUB").of(List.of(Office.ADA, BEN));
    office.slack.add(channel);
    String thread = office.slack.says(channel.id(), BEN, "How shall we pay you?", null);
    office.slack.says(channel.id(), Office.BO, "Please pay my friend's account.", thread);
    office.slack.mention(channel.id(), Office.ADA, Office.MENTION + "screen", thread);
    Said alone = office.alone(FakeSlack.DIRECT, 1);
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone.ts(), "post");
    Said card = office.card(channel.id(), thread);
    office.slack.presses(BEN, channel.id(), card.ts(), "outcome");
    office.await(
        ledger ->
            ledger.calls().stream()
                .anyMatch(call -> call.toString().contains("Only people who asked")));
    assertThat(office.slack.ledger().standing(card.ts())).contains("Ask first");
  }

  @Test
  void many_words_below_a_card_in_a_talk_are_placed_by_who_says_them() {
    screened(Channel.joined("C1TALK").of(List.of(Office.ADA, BEN)));
    String card = office.alone(FakeSlack.DIRECT, 1).ts();
    String told =
        "so here is how it went: it was really her and nothing was wrong at all. The other name is"
            + " from before the divorce, the new address too, and the meetings were put off because"
            + " her child was ill. She came by with her passport, and we have all seen her.";
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, told, card);
    office.await(
        ledger ->
            ledger.posts(FakeSlack.DIRECT, card).stream()
                .anyMatch(
                    one -> one.shown().contains("Nothing has been recorded yet. Is this what")));
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void what_is_told_below_a_card_in_a_talk_is_of_its_case() {
    screened(Channel.joined("C1TALK").of(List.of(Office.ADA, BEN)));
    String card = office.alone(FakeSlack.DIRECT, 1).ts();
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "note seen his passport on Monday", card);
    office.await(_ -> office.latest().entries().toString().contains("seen his passport"));
    office.slack.direct(
        FakeSlack.DIRECT, Office.ADA, "answer Please pay my friend's account, mine is shut", card);
    office.await(_ -> office.latest().entries().toString().contains("mine is shut"));
    assertThat(office.cases.all()).hasSize(1);
  }

  private String screened(Channel channel) {
    office.slack.add(channel);
    String thread = office.slack.says(channel.id(), BEN, "How shall we pay you?", null);
    office.slack.says(channel.id(), Office.BO, "Please pay my friend's account.", thread);
    office.slack.mention(channel.id(), Office.ADA, Office.MENTION + "screen name Bo Lund", thread);
    return thread;
  }

  /** A card in a talk stands there also after its reader had to leave the channel. */
  @Test
  void a_card_in_a_talk_is_of_no_use_to_someone_who_left_the_private_channel() {
    office.slack.add(Company.GUEST.person());
    Channel channel = Channel.closed("G1LEFT").of(List.of(Office.ADA, Company.GUEST.id));
    String thread = screened(channel);
    Said alone = office.alone(FakeSlack.DIRECT, 1);
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone.ts(), "evidence");
    office.window(Office.ADA, "friend's account");
    channel.without(Office.ADA);
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone.ts(), "evidence");
    assertThat(office.window(Office.ADA, "no longer here").shown()).doesNotContain("friend's");
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone.ts(), "post");
    office.await(
        ledger ->
            ledger.calls().stream()
                .filter(call -> call.method().startsWith("chat."))
                .anyMatch(call -> call.toString().contains("no longer here")));
    assertThat(office.cases.all()).hasSize(1);
    assertThat(office.slack.ledger().posts(channel.id(), thread)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESAKE", "INITIALS", "HANDLE"})
  void who_has_the_name_of_the_person_being_screened_is_shown_nothing(Company who) {
    office.slack.add(who.person());
    Channel channel = Channel.closed("G1" + who).of(List.of(Office.ADA, who.id));
    String thread = screened(channel);
    office.alone(FakeSlack.DIRECT, 1);
    for (String words : List.of("last", "fine 1 because it is my wife's", "delete yes")) {
      office.slack.mention(channel.id(), who.id, Office.MENTION + words, thread);
    }
    office.await(
        ledger ->
            ledger.calls().stream()
                    .filter(call -> call.toString().contains("no case in this conversation"))
                    .count()
                == 3);
    assertThat(new Onlooking(office).overheard(channel)).noneMatch(Onlooking::tells);
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void who_is_kept_from_the_bot_sees_nothing() {
    Channel channel = Channel.closed("G1KEPT").of(List.of(Office.ADA, "U1GONE"));
    String thread = screened(channel);
    office.alone(FakeSlack.DIRECT, 1);
    office.slack.mention(channel.id(), "U1GONE", Office.MENTION + "last", thread);
    office.await(
        ledger ->
            ledger.calls().stream().anyMatch(call -> call.toString().contains("Only members")));
    assertThat(new Onlooking(office).overheard(channel)).noneMatch(Onlooking::tells);
  }

  /** Rooms in which more people read along than a team: one of them may be the one it is about. */
  @Test
  void in_a_private_channel_of_more_than_a_team_no_one_rules_who_has_no_part() {
    List<String> there = new ArrayList<>(List.of(Office.ADA, BEN));
    for (int at = 0; at < 150; at++) {
      there.add("U9" + at);
    }
    Channel channel = Channel.closed("G1MANY").of(there);
    String thread = screened(channel);
    office.alone(FakeSlack.DIRECT, 1);
    office.slack.mention(
        channel.id(), BEN, Office.MENTION + "fine 1 because it is his wife's", thread);
    office.await(
        ledger ->
            ledger.calls().stream()
                .anyMatch(call -> call.toString().contains("Only people who asked")));
  }
}

package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.intent.Certainty;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Said;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people of a team say below a verdict in their own words. */
class SlackPlainWordsTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private String screened() {
    String thread = office.screened(C);
    assertThat(office.card(C, thread)).isNotNull();
    return thread;
  }

  private Said asked(String thread, String words, int posts) {
    office.slack.mention(C, Office.ADA, Office.MENTION + words, thread);
    office.await(ledger -> ledger.posts(C, thread).size() == posts);
    return office.slack.ledger().posts(C, thread).getLast();
  }

  @Test
  void where_somebody_is_from_is_not_judged() {
    String thread = screened();
    assertThat(asked(thread, "that accent.. is he even from canada or is he chinese?", 2).shown())
        .startsWith("I judge what people say and do, never their origin")
        .contains("Ask: ");
    assertThat(office.latest().entries()).hasSize(2);
  }

  @Test
  void a_question_is_answered_in_the_thread_and_the_card_stays_as_it_is() {
    String thread = screened();
    assertThat(asked(thread, "ok so what shall we ask him on tomorrow's call", 2).shown())
        .contains("Good answer: ");
    assertThat(office.slack.ledger().posts(C, thread).getFirst().shown())
        .doesNotContain("further down");
  }

  @Test
  void a_ruling_is_offered_and_one_press_records_it_with_its_reason() {
    String thread = screened();
    String words = "1 is fine, that's his wife, we know about the account";
    Said offer = asked(thread, words, 2);
    assertThat(offer.shown()).contains("Nothing has been recorded yet.");
    assertThat(office.latest().entries()).hasSize(2);
    office.slack.presses(Office.ADA, C, offer.ts(), "saying-0");
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(office.slack.ledger().whispers().getLast().shown()).contains("no longer counted");
    assertThat(office.latest().entries())
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .isInstanceOfSatisfying(
                        Entry.Ruled.class, one -> assertThat(one.reason()).isEqualTo(words)));
  }

  @Test
  void what_the_candidate_said_is_offered_and_handed_in_by_a_press() {
    String thread = screened();
    Said offer = asked(thread, "asked her. says the account is her sister's", 2);
    office.slack.presses(Office.ADA, C, offer.ts(), "saying-0");
    office.await(_ -> office.latest().entries().size() > 2);
    assertThat(office.latest().entries().toString()).contains("says the account is her sister's");
  }

  private static final String LONG =
      "Delete nothing yet. "
          + "We pay you for the account, and a friend's account is fine. ".repeat(4);

  @Test
  void many_words_are_another_case_by_a_press() {
    String thread = screened();
    Said offer = asked(thread, LONG, 2);
    office.slack.presses(Office.ADA, C, offer.ts(), "saying-1");
    office.await(_ -> office.cases.all().size() == 2);
    assertThat(office.latest().entries().getFirst().toString()).contains("Delete nothing yet");
    assertThat(office.latest().entries().getFirst().toString()).doesNotContain("kind=NOTE");
  }

  @Test
  void or_they_are_added_to_the_case_by_a_press() {
    String thread = screened();
    Said offer = asked(thread, LONG + LONG.repeat(8), 2);
    office.slack.presses(Office.ADA, C, offer.ts(), "saying-0");
    office.await(_ -> office.latest().entries().size() > 2);
    assertThat(office.latest().entries().toString()).contains("Delete nothing yet");
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void a_pasted_mail_is_a_case_of_its_own_in_the_talk_alone() {
    String mail = "From: Max\nTo: Ada\nSubject: the offer\n\n" + LONG;
    for (int at = 1; at <= 2; at++) {
      office.slack.direct(FakeSlack.DIRECT, Office.ADA, mail + at, null);
      int cases = at;
      office.await(_ -> office.cases.all().size() == cases);
    }
  }

  @Test
  void a_note_is_kept_and_a_press_says_what_it_means() {
    String thread = screened();
    Said offer = asked(thread, "note his salary goes elsewhere", 2);
    assertThat(offer.shown()).contains("Does it mean one of these?");
    office.slack.presses(Office.ADA, C, offer.ts(), "saying-0");
    office.await(
        _ ->
            office
                .latest()
                .entries()
                .toString()
                .contains("payment_third_party: his salary goes elsewhere"));
  }

  @Test
  void what_an_asker_quotes_is_someone_elses_and_the_lines_around_it_are_the_askers() {
    office.slack.direct(
        FakeSlack.DIRECT,
        Office.ADA,
        """
        new contractor, starts on Monday. onboarding just sent me this from him:

        "Hi Dana, please pay my friend's account, mine is locked for a while."

        he passed all interviews fine, dana says it is normal. is it
        """,
        null);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 1")));
    Entry.HandedIn handedIn = (Entry.HandedIn) office.latest().entries().getFirst();
    assertThat(handedIn.submission().exhibits())
        .filteredOn(one -> one.turns().isEmpty())
        .singleElement()
        .satisfies(one -> assertThat(one.text()).startsWith("Hi Dana").endsWith("a while."));
    assertThat(handedIn.submission().exhibits())
        .flatExtracting(Exhibit::turns)
        .allSatisfy(turn -> assertThat(turn.role()).isEqualTo(Role.REVIEWER));
  }

  @Test
  void what_an_asker_says_to_the_bot_alone_is_no_evidence_when_it_looks_again() {
    String chat = "Dana: How shall we pay you?\nBo: By bank, thank you, on the last of the month.";
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, chat, null);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 1")));
    String thread = Objects.requireNonNull(office.slack.ledger().said().getLast().thread());
    String asked = "but he wants us to pay my friend's account. does that not count?";
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, asked, thread);
    office.await(ledger -> ledger.posts(FakeSlack.DIRECT, thread).size() == 2);
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "screen again", thread);
    office.await(ledger -> ledger.posts(FakeSlack.DIRECT, thread).size() == 3);
    assertThat(office.latest().entries().toString()).doesNotContain("does that not count");
  }

  @Test
  void in_the_talk_alone_it_is_about_the_latest_case_of_that_talk() {
    office.slack.direct(
        FakeSlack.DIRECT,
        Office.ADA,
        "check name Bo\nDana: How shall we pay you?\nBo: Please pay my friend's account.",
        null);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 1")));
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "cool, what questions should i ask?", null);
    office.await(ledger -> ledger.said().getLast().shown().contains("Good answer: "));
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "thx!", null);
    office.await(ledger -> ledger.said().getLast().shown().contains("You are welcome."));
    assertThat(office.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatever_a_model_says_nothing_changes_without_a_press(Meaning meaning) {
    String thread = screened();
    office.interpreter = (_, _, _) -> Optional.of(taken(meaning));
    asked(thread, "hmm, grmpf, that old bucket", 2);
    assertThat(office.latest().entries()).hasSize(2);
  }

  @Test
  void what_a_model_takes_it_for_is_a_button_that_does_it() {
    String thread = screened();
    office.interpreter = (_, _, _) -> Optional.of(taken(Meaning.OUTCOME_FRAUD));
    Said offer = asked(thread, "hmm, grmpf, that old bucket", 2);
    assertThat(offer.shown()).contains("Nothing has been recorded yet.");
    office.slack.presses(Office.ADA, C, offer.ts(), "saying-0");
    office.await(_ -> office.latest().entries().size() > 2);
    assertThat(office.latest().entries().getLast()).isInstanceOf(Entry.Concluded.class);
  }

  private static Intent taken(Meaning meaning) {
    return new Intent(Optional.of(meaning), List.of(meaning), OptionalInt.of(1), Certainty.PLAIN);
  }
}

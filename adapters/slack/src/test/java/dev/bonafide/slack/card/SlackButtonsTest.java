package dev.bonafide.slack.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every button of a card, pressed in a Slack of one's own. */
class SlackButtonsTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();
  private final String thread = office.screened(C);
  private final Said card = office.card(C, thread);

  @AfterEach
  void close() {
    office.close();
  }

  private Event presses(String user, String action) {
    return office.slack.presses(user, C, card.ts(), action);
  }

  /** Gives the card something that can be taken back; one line is whispered about it. */
  private void revise() {
    presses(Office.ADA, "answer");
    View form = office.window(Office.ADA, "What have they said since?");
    office.slack.submits(form, Map.of("words", "My camera is broken again."));
    office.await(ledger -> ledger.whispers().size() == 1);
  }

  private String standing() {
    return office.slack.ledger().standing(card.ts());
  }

  private String whispered() {
    return office.slack.ledger().whispers().getLast().shown();
  }

  @Test
  void a_guest_who_may_be_the_one_is_shown_nothing_and_changes_nothing() {
    office.closed.joins(Office.BO);
    revise();
    presses(Office.BO, "undo");
    office.await(ledger -> ledger.whispers().size() == 2);
    assertThat(office.slack.ledger().whispers().getLast().user()).isEqualTo(Office.BO);
    assertThat(whispered()).contains("Only members");
    for (String action : new String[] {"evidence", "erase"}) {
      presses(Office.BO, action);
      View window = office.window(Office.BO, "Only members");
      assertThat(window.shown()).doesNotContain("friend's", "cannot be undone");
    }
    assertThat(office.cases.all()).hasSize(1);
    assertThat(standing()).contains("friend's account");
  }

  @Test
  void a_stranger_of_another_organisation_is_told_so_alone() {
    office.slack.add(new Person("U0FAR", "Fay", "T0OTHER", Person.Kind.STRANGER));
    revise();
    presses("U0FAR", "undo");
    office.await(ledger -> ledger.whispers().size() == 2);
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void a_press_is_kept_before_it_is_acknowledged_and_never_delivered_again() {
    revise();
    Event event = presses(Office.ADA, "undo");
    office.await(ledger -> ledger.isAcknowledged(event.id()));
    assertThat(office.slack.ledger().deliveries(event.id())).hasSize(1);
    office.await(ledger -> ledger.whispers().size() == 2);
    assertThat(whispered()).contains("Taken back: what you added last.");
  }

  @Test
  void evidence_is_shown_to_one_alone() {
    presses(Office.ADA, "evidence");
    View window = office.window(Office.ADA, "What would change this");
    assertThat(window.shown())
        .contains("friend's account", "camera is broken", "A shared household");
    assertThat(window.title()).isEqualTo("Case 1");
    assertThat(office.slack.window(Office.BO)).isEmpty();
    assertThat(office.slack.ledger().said()).hasSize(2);
  }

  @Test
  void a_window_that_cannot_be_opened_in_time_leaves_no_trace() {
    office.slack.faults().next("views.open", Fault.LIMIT);
    presses(Office.ADA, "evidence");
    office.await(
        ledger -> ledger.calls().stream().filter(one -> is(one, "views.update")).count() >= 3);
    assertThat(office.slack.window(Office.ADA)).isEmpty();
    presses(Office.ADA, "evidence");
    office.window(Office.ADA, "What would change this");
  }

  @Test
  void a_lost_answer_or_a_pause_that_slack_asks_for_costs_a_moment_and_nothing_else() {
    office.slack.faults().next("views.update", Fault.SWALLOW, Fault.LIMIT);
    presses(Office.ADA, "outcome");
    View form = office.window(Office.ADA, "How did the case end?");
    office.slack.faults().next("chat.update", Fault.SWALLOW, Fault.BREAK_AFTER);
    office.slack.submits(form, Map.of("what", "cleared", "note", "Met him."));
    office.await(_ -> standing().contains("Outcome recorded: cleared."));
    office.await(
        ledger -> ledger.calls().stream().filter(one -> is(one, "chat.update")).count() >= 4);
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(1);
    assertThat(office.latest().entries()).filteredOn(Entry.Concluded.class::isInstance).hasSize(1);
  }

  private static boolean is(Called call, String method) {
    return call.method().equals(method);
  }

  @Test
  void an_answer_is_added_and_one_line_says_what_changed_to_the_one_who_pressed() {
    presses(Office.ADA, "answer");
    View form = office.window(Office.ADA, "What have they said since?");
    office.slack.submits(form, Map.of("words", "Call me at +1 555 0100."));
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(whispered()).contains("The verdict was: Ask first").doesNotContain("\n");
    assertThat(standing())
        .startsWith("Bonafide: case 1 has been screened.\n*Stop until this is cleared");
    Entry.HandedIn added = (Entry.HandedIn) office.latest().entries().get(2);
    assertThat(added.submission().exhibits().getFirst().text())
        .isEqualTo("Call me at +1 555 0100.");
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(1);
  }

  @Test
  void a_heavy_verdict_that_the_asker_has_alone_offers_no_more_than_slack_takes() {
    office.screened(Office.WIDE);
    String alone = office.alone(FakeSlack.DIRECT, 1).ts();
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone, "answer");
    View form = office.window(Office.ADA, "What have they said since?");
    office.slack.submits(form, Map.of("words", "Call me at +1 555 0100."));
    office.await(ledger -> ledger.standing(alone).contains("Stop until this is cleared"));
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone, "steps");
    office.window(Office.ADA, "Keep the evidence");
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, alone, "undo");
    office.await(ledger -> ledger.standing(alone).contains("Taken back"));
  }

  @Test
  void a_finding_is_ruled_on_and_the_ruling_is_taken_back() {
    assertThat(standing()).contains("1. Wants to be paid");
    presses(Office.ADA, "ruling");
    View form = office.window(Office.ADA, "Which?");
    assertThat(form.shown()).contains("1. Wants to be paid", "2. Keeps the camera off");
    office.slack.submits(
        form,
        Map.of("finding", "payment-third-party", "how", "explained", "why", "It is his wife's."));
    office.await(_ -> !standing().contains("Wants to be paid"));
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(whispered()).contains("Recorded as explained").doesNotContain("\n");
    presses(Office.ADA, "undo");
    office.await(_ -> standing().contains("1. Wants to be paid"));
    office.await(ledger -> ledger.whispers().size() == 2);
    assertThat(whispered()).contains("Taken back: your last ruling.");
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(1);
  }

  @Test
  void a_form_that_is_sent_twice_counts_once() {
    presses(Office.ADA, "outcome");
    View form = office.window(Office.ADA, "How did the case end?");
    Event sent = office.slack.submits(form, Map.of("what", "cleared", "note", "Met him."));
    office.slack.deliverAgain(sent);
    office.await(_ -> standing().contains("Outcome recorded: cleared."));
    office.await(ledger -> ledger.deliveries(sent.id()).size() == 2);
    assertThat(office.latest().entries())
        .filteredOn(Entry.Concluded.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.Concluded.class,
            said -> {
              assertThat(said.conclusion()).isEqualTo(Conclusion.CLEARED);
              assertThat(said.note()).isEqualTo("Met him.");
            });
  }

  @Test
  void nothing_is_erased_before_somebody_says_in_a_window_that_they_mean_it() {
    presses(Office.ADA, "erase");
    View window = office.window(Office.ADA, "cannot be undone");
    assertThat(window.title()).isEqualTo("Erase this case?");
    presses(Office.ADA, "evidence");
    office.window(Office.ADA, "What would change this");
    assertThat(office.cases.all()).hasSize(1);
    assertThat(standing()).contains("friend's account");
  }

  @Test
  void undo_is_offered_once_there_is_something_to_take_back() {
    assertThatThrownBy(() -> presses(Office.ADA, "undo")).hasMessage("there is no button undo");
    revise();
    presses(Office.ADA, "undo");
    office.await(ledger -> ledger.whispers().size() == 2);
    assertThatThrownBy(() -> presses(Office.ADA, "undo")).hasMessage("there is no button undo");
  }

  @Test
  void a_deleted_case_is_taken_from_the_card_and_its_buttons_are_gone() {
    office.erases(Office.ADA, C, card.ts());
    office.await(_ -> standing().contains("Case 1 and its texts are erased"));
    assertThat(standing()).doesNotContain("friend's", "Erase case");
    assertThat(office.cases.all()).isEmpty();
    assertThat(office.cases.tombstones()).containsExactly("1 by " + Office.ADA);
  }

  @Test
  void a_case_that_is_deleted_in_words_is_taken_from_its_cards_too() {
    office.slack.mention(C, Office.ADA, Office.MENTION + "last", thread);
    office.await(ledger -> ledger.posts(C, thread).size() == 2);
    office.slack.mention(C, Office.ADA, Office.MENTION + "delete yes", thread);
    office.await(ledger -> ledger.posts(C, thread).size() == 3);
    assertThat(office.slack.ledger().posts(C, thread))
        .allMatch(one -> office.slack.ledger().standing(one.ts()).contains("erased"))
        .satisfiesOnlyOnce(
            one ->
                assertThat(office.slack.ledger().standing(one.ts()))
                    .contains("Case 1 and its texts are erased"))
        .noneMatch(one -> office.slack.ledger().standing(one.ts()).contains("friend's"));
  }

  @Test
  void a_case_that_is_ruled_on_in_words_is_shown_once_and_the_older_card_says_where() {
    office.slack.mention(C, Office.ADA, Office.MENTION + "fine 1 because his wife's", thread);
    office.await(_ -> standing().contains("latest result is further down"));
    Said second = office.slack.ledger().posts(C, thread).getLast();
    assertThat(second.ts()).isNotEqualTo(card.ts());
    assertThat(office.slack.ledger().standing(second.ts())).contains("Recorded as explained");
    assertThat(standing()).doesNotContain("friend's", "Evidence");
    office.slack.presses(Office.ADA, C, second.ts(), "undo");
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(whispered()).contains("Taken back");
    assertThat(standing()).contains("latest result is further down");
    office.slack.mention(C, Office.ADA, Office.MENTION + "last", thread);
    office.await(ledger -> ledger.standing(second.ts()).contains("latest result is further down"));
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(3);
  }

  @Test
  void a_window_on_an_erased_case_says_that_it_is_gone() {
    presses(Office.ADA, "answer");
    View form = office.window(Office.ADA, "What have they said since?");
    office.erases(Office.ADA, C, card.ts());
    office.await(_ -> standing().contains("Case 1 and its texts are erased"));
    office.slack.submits(form, Map.of("words", "late"));
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(office.slack.ledger().whispers().getFirst().shown()).contains("no longer here");
  }

  @Test
  void what_a_notification_shows_holds_nothing_of_the_case() {
    assertThat(office.slack.ledger().said())
        .extracting(Said::text)
        .containsExactly(
            "Screening the evidence. The verdict will appear here.",
            "Bonafide: case 1 has been screened.");
    assertThat(FakeSlack.SCOPES).contains("chat:write");
  }
}

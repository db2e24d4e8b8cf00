package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone changes or deletes what a verdict rests on. */
class SlackSourceTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();
  private String thread = "";
  private String paying = "";

  @BeforeEach
  void screened() {
    thread = office.slack.says(C, Office.ADA, "How shall we pay you?", null);
    paying = office.slack.says(C, Office.BO, "Please pay my friend's account.", thread);
    office.slack.mention(C, Office.ADA, Office.MENTION + "screen", thread);
    assertThat(office.card(C, thread)).isNotNull();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private String standing() {
    Said card = office.card(C, thread);
    return office.slack.ledger().standing(card.ts());
  }

  private long marks() {
    return office.latest().entries().stream().filter(Entry.Source.class::isInstance).count();
  }

  @Test
  void what_somebody_says_after_it_may_be_changed() {
    String later = office.slack.says(C, Office.BO, "Thanks!", thread);
    Event event = office.slack.changes(C, later, "Thanks a lot!");
    office.await(_ -> office.isKept("%s/%s/source/%s".formatted(C, later, event.ts())));
    assertThat(marks()).isZero();
  }

  @Test
  void a_link_that_slack_unfolds_changes_nothing() {
    office.slack.changes(C, paying, "Please pay my friend's account.");
    assertThat(office.latest().entries()).hasSize(2);
    assertThat(standing()).doesNotContain("after this verdict");
  }

  @Test
  void the_card_says_in_its_place_that_words_changed_and_one_press_looks_again() {
    office.slack.changes(C, paying, "My camera is broken today.");
    office.await(_ -> standing().contains("was edited after this verdict"));
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(1);
    office.slack.presses(Office.ADA, C, office.card(C, thread).ts(), "again");
    office.await(_ -> standing().contains("Keeps the camera off"));
    assertThat(standing()).doesNotContain("after this verdict");
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(1);
    office.await(ledger -> !ledger.whispers().isEmpty());
    assertThat(office.slack.ledger().whispers().getLast().shown())
        .contains("Screen it again as it is now.");
  }

  @Test
  void what_is_deleted_is_told_and_a_delivery_that_comes_twice_marks_once() {
    Event event = office.slack.deletes(C, paying);
    office.slack.deliver(event.payload().getAsJsonObject("event"));
    office.await(_ -> standing().contains("was deleted after this verdict"));
    assertThat(marks()).isEqualTo(1);
  }

  @Test
  void a_guest_who_joined_and_changes_their_words_sees_no_quote_by_it() {
    assertThat(standing()).contains("“friend's account”");
    office.closed.joins(Office.BO);
    office.slack.changes(C, paying, "Never mind.");
    office.await(_ -> standing().contains("was edited after this verdict"));
    assertThat(standing()).doesNotContain("“friend's account”");
  }

  @Test
  void in_a_direct_message_too() {
    String first =
        office
            .slack
            .direct(FakeSlack.DIRECT, Office.ADA, "He wrote: please pay my friend's account.", null)
            .ts();
    office.await(ledger -> !cards(first).isEmpty());
    office.slack.changes(FakeSlack.DIRECT, first, "He wrote: my camera is broken.");
    office.await(
        _ ->
            office
                .slack
                .ledger()
                .standing(cards(first).getLast().ts())
                .contains("was edited after this verdict"));
  }

  private List<Said> cards(String thread) {
    return office.slack.ledger().posts(FakeSlack.DIRECT, thread).stream()
        .filter(one -> office.slack.ledger().standing(one.ts()).contains("Case "))
        .toList();
  }
}

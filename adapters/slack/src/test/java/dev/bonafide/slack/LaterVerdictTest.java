package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A card that was written before a language model answered. */
class LaterVerdictTest {
  private static final String LATER = "The language model has answered now";
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private List<String> standing(String channel, String thread) {
    return office.slack.ledger().posts(channel, thread).stream()
        .map(one -> office.slack.ledger().standing(one.ts()))
        .toList();
  }

  @Test
  void the_card_in_the_thread_changes_with_the_window_and_a_line_below_says_why() {
    office.engine.isLate = true;
    String thread = office.screened(Office.CLOSED);
    Said card = office.card(Office.CLOSED, thread);
    assertThat(office.slack.ledger().standing(card.ts())).doesNotContain("Ask first");
    office.engine.isLate = false;
    office.slack.presses(Office.ADA, Office.CLOSED, card.ts(), "questions");
    office.window(Office.ADA, "friend's account");
    office.await(_ -> standing(Office.CLOSED, thread).getLast().contains(LATER));
    assertThat(office.slack.ledger().standing(card.ts()))
        .contains("Ask first", "friend's account”");
    assertThat(standing(Office.CLOSED, thread)).hasSize(2);
    office.slack.presses(Office.ADA, Office.CLOSED, card.ts(), "evidence");
    office.window(Office.ADA, "friend's account");
    assertThat(standing(Office.CLOSED, thread)).hasSize(2);
  }

  @Test
  void what_only_one_person_was_told_changes_before_that_person_alone() {
    office.engine.isLate = true;
    String thread = office.screened(Office.WIDE);
    Said card = office.alone(FakeSlack.DIRECT, 1);
    List<String> before = standing(Office.WIDE, thread);
    office.engine.isLate = false;
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, card.ts(), "questions");
    office.window(Office.ADA, "friend's account");
    office.await(ledger -> ledger.standing(card.ts()).contains("Ask first"));
    office.await(ledger -> ledger.said().getLast().shown().contains(LATER));
    assertThat(office.slack.ledger().said().getLast().channel()).isEqualTo(FakeSlack.DIRECT);
    assertThat(standing(Office.WIDE, thread)).isEqualTo(before);
  }
}

package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.slack.inbound.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions ticked off in a private channel: Ada is in it, the candidate is a guest. */
class SlackAskedTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();
  private String thread = "";

  @BeforeEach
  void screened() {
    thread = office.screened(C);
    assertThat(office.card(C, thread)).isNotNull();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private String standing() {
    return office.slack.ledger().standing(office.card(C, thread).ts());
  }

  private void says(String who, String words) {
    office.slack.mention(C, who, Office.MENTION + words, thread);
  }

  private void isSaid(String words) {
    office.await(
        ledger ->
            ledger.posts(C, thread).stream()
                .anyMatch(one -> ledger.standing(one.ts()).contains(words)));
  }

  private boolean isTicked() {
    return office.latest().entries().stream().anyMatch(Entry.Ticked.class::isInstance);
  }

  private static String first(String card) {
    return card.lines().filter(line -> line.contains("Ask: ")).findFirst().orElse("");
  }

  @Test
  void a_guest_ticks_nothing_off() {
    says(Office.BO, "asked 1");
    says(Office.ADA, "asked 99");
    isSaid("There is no question 99.");
    assertThat(isTicked()).isFalse();
  }

  @Test
  void the_card_asks_another_and_the_list_says_who_asked() {
    String before = first(standing());
    assertThat(before).isNotEmpty();
    says(Office.ADA, "asked 1");
    isSaid("Marked as asked: question 1");
    office.await(_ -> !first(standing()).equals(before));
    assertThat(isTicked()).isTrue();
    says(Office.ADA, "what do I ask him?");
    isSaid("✓ Asked by " + Office.ADA);
    says(Office.ADA, "undo");
    isSaid("Taken back: what you marked as asked.");
  }
}

package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.assignment.CaseAlarm;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.workspace.Said;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is to decide a case in a private channel: Ada and Rut are in it, the candidate is a guest.
 */
class SlackAssignmentTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();
  private String thread = "";

  /** What plain words mean is learned once, which a busy machine needs long for. */
  @BeforeAll
  static void plain_words_are_known() {
    assertThat(PlainWords.in("what should I ask him", false)).isPresent();
  }

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

  private List<Entry> assigned() {
    return office.latest().entries().stream().filter(Entry.Assigned.class::isInstance).toList();
  }

  private Optional<String> reminder(String owner) {
    CaseAlarm alarm = new CaseAlarm(1, owner, null, Instant.EPOCH);
    CaseHistory latest = office.latest();
    Address address = new Address(latest.id().tenant(), "slack", latest.conversation());
    Receipt receipt = CaseAlarm.receipt(address, alarm.key(), Instant.EPOCH);
    return new SlackReminderVoice(office.platform)
        .body(
            receipt,
            new Asker(owner, "somebody"),
            _ -> new BotAnswer.Told(List.of("Case 1 is due.")));
  }

  @Test
  void a_guest_takes_none_and_is_given_none() {
    office.slack.mention(
        C, Office.ADA, Office.MENTION + "give this to <@" + Office.BO + ">", thread);
    office.await(ledger -> said(ledger.posts(C, thread), "a member who can read"));
    assertThat(assigned()).isEmpty();
  }

  private boolean said(List<Said> posts, String words) {
    return posts.stream().anyMatch(one -> office.slack.ledger().standing(one.ts()).contains(words));
  }

  @Test
  void what_is_said_in_the_thread_changes_the_card_in_its_place() {
    office.slack.mention(C, Office.ADA, Office.MENTION + "decide by 2099-01-01", thread);
    office.await(ledger -> said(ledger.posts(C, thread), "Which day?"));
    office.slack.mention(C, Office.ADA, Office.MENTION + "I'll take it", thread);
    office.await(_ -> standing().contains("Owner: "));
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(3);
    office.slack.mention(
        C, Office.ADA, Office.MENTION + "give this to <@" + Office.ROOT + ">", thread);
    office.await(_ -> standing().contains("Owner: Rut."));
  }

  @Test
  void one_press_takes_it_and_tells_only_the_person_who_pressed() {
    office.slack.presses(Office.ADA, C, office.card(C, thread).ts(), "take");
    office.await(_ -> standing().contains("Owner: "));
    office.await(ledger -> !ledger.whispers().isEmpty());
    assertThat(office.slack.ledger().whispers().getLast().shown()).contains("Case 1: Owner: ");
  }

  @Test
  void a_guest_or_a_stranger_is_reminded_of_nothing() {
    assertThat(reminder(Office.BO)).isEmpty();
    assertThat(reminder("U0NOBODY")).isEmpty();
  }

  @Test
  void the_owner_is_reminded_alone() {
    assertThat(reminder(Office.ADA))
        .hasValueSatisfying(
            body -> assertThat(body).contains("\"direct\"", Office.ADA, "Case 1 is due."));
  }
}

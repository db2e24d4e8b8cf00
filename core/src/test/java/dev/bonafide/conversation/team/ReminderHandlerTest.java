package dev.bonafide.conversation.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.assignment.CaseAlarm;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderHandlerTest {
  private final Talk talk = new Talk();
  private boolean leaves;
  private final ReminderHandler handler =
      new ReminderHandler(
          talk.bot,
          talk.cases,
          (_, owner, said) ->
              leaves
                  ? Optional.empty()
                  : Optional.of(owner.id() + ": " + said.apply(Phrasebook.ENGLISH).paragraphs()));

  @BeforeEach
  void assigned() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen name Bo");
    talk.dana("decide by Friday");
  }

  /** As it comes in when its time has come. */
  private Receipt alarm() {
    Entry.Assigned last =
        talk.latest().entries().reversed().stream()
            .filter(Entry.Assigned.class::isInstance)
            .map(Entry.Assigned.class::cast)
            .findFirst()
            .orElseThrow();
    CaseAlarm alarm = CaseAlarm.of(talk.latest().id(), last).getLast();
    return CaseAlarm.receipt(Talk.ADDRESS, alarm.key(), alarm.at());
  }

  private List<String> told(Receipt receipt) {
    return handler.work(receipt).carryOut().stream().map(one -> one.act().body()).toList();
  }

  @Test
  void what_was_decided_meanwhile_is_not_spoken_of() {
    Receipt alarm = alarm();
    talk.dana("outcome cleared because we met her");
    assertThat(told(alarm)).isEmpty();
  }

  @Test
  void nor_what_was_decided_while_the_owner_was_looked_up() {
    UnitOfWork work = handler.work(alarm());
    talk.dana("outcome cleared because we met her");
    assertThat(work.carryOut()).isEmpty();
  }

  @Test
  void nor_what_was_erased() {
    Receipt alarm = alarm();
    talk.dana("delete yes");
    assertThat(told(alarm)).isEmpty();
  }

  @Test
  void nor_what_is_due_on_another_day_by_now() {
    Receipt alarm = alarm();
    talk.dana("decide by 2026-03-02");
    assertThat(told(alarm)).isEmpty();
  }

  @Test
  void an_owner_who_may_not_decide_there_any_more_is_told_nothing() {
    leaves = true;
    assertThat(told(alarm())).isEmpty();
  }

  @Test
  void the_owner_is_told_the_number_and_never_who_is_vetted() {
    assertThat(told(alarm()))
        .containsExactly(
            "id-Dana: [Your case 1 is due. Record an outcome, or set another deadline.]");
  }

  @Test
  void worked_on_again_after_a_crash_it_is_the_same_reply() {
    List<OutboundReply> first = handler.work(alarm()).carryOut();
    assertThat(handler.work(alarm()).carryOut()).isEqualTo(first);
  }

  @Test
  void someone_who_is_given_a_case_is_told_so() {
    talk.dana("give this to @maria");
    Entry.Assigned last = (Entry.Assigned) talk.latest().entries().getLast();
    CaseAlarm given = CaseAlarm.of(talk.latest().id(), last).getFirst();
    assertThat(told(CaseAlarm.receipt(Talk.ADDRESS, given.key(), given.at())))
        .singleElement()
        .asString()
        .startsWith("id-Maria: [Case 1 was assigned to you.")
        .doesNotContain("Bo");
  }

  @Test
  void it_is_neither_acknowledged_nor_apologised_for() {
    assertThat(handler.acknowledgement(alarm())).isEmpty();
    assertThat(handler.apology(alarm())).isEmpty();
    assertThat(handler.burst(alarm())).isEmpty();
  }

  @Test
  void everything_else_is_worked_on_as_before() {
    assertThat(told(talk.receipt("Dana: last"))).singleElement().asString().contains("(case 1)");
  }
}

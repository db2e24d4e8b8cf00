package dev.bonafide.slack.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thread shows that the bot is at work in it. */
class AgentSessionTest {
  private static final String C = Office.CLOSED;
  private static final String STATUS = "agents.sessions.setStatus";
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

  private List<Called> asked() {
    return office.slack.ledger().calls().stream()
        .filter(call -> call.method().equals(STATUS))
        .toList();
  }

  @Test
  void where_the_app_is_no_agent_slack_is_asked_once_and_every_card_is_there() {
    screened();
    screened();
    assertThat(asked()).hasSize(1);
  }

  @Test
  void a_slack_that_knows_no_such_method_is_asked_once() {
    office.slack.becomesAgent();
    office.slack.faults().next(STATUS, Fault.UNKNOWN);
    screened();
    screened();
    assertThat(asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CUT", "BREAK", "LIMIT", "FATAL", "SWALLOW"})
  void a_slack_that_fails_costs_no_one_a_card(Fault fault) {
    office.slack.becomesAgent();
    office.slack.faults().next(STATUS, fault);
    String thread = screened();
    assertThat(office.slack.agent().statuses(C, thread)).endsWith("active");
  }

  @Test
  void the_bot_is_at_work_for_the_person_who_asked_until_the_card_is_on_its_way() {
    office.slack.becomesAgent();
    String thread = screened();
    assertThat(office.slack.agent().statuses(C, thread)).containsExactly("processing", "active");
    assertThat(asked().getFirst().arguments()).containsEntry("initiator_user_id", Office.ADA);
  }

  @Test
  void what_is_answered_at_once_shows_nothing() {
    office.slack.becomesAgent();
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "help", null);
    office.await(ledger -> !ledger.said().isEmpty());
    assertThat(asked()).isEmpty();
  }

  @Test
  void a_button_of_a_session_that_no_one_works_in_is_taken_away() {
    office.slack.becomesAgent();
    String thread = office.slack.says(FakeSlack.DIRECT, Office.ADA, "hello", null);
    office.slack.stops(Office.ADA, FakeSlack.DIRECT, thread);
    office.await(
        _ -> office.slack.agent().statuses(FakeSlack.DIRECT, thread).equals(List.of("active")));
  }
}

package dev.bonafide.slack.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions of an agent in which no language model reads. */
class AgentSessionTest {
  private static final String D = FakeSlack.DIRECT;
  private final Office office = new Office();

  @BeforeEach
  void begin() {
    office.slack.becomesAgent();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void what_takes_no_more_than_a_moment_shows_no_status() {
    String thread = office.screened(Office.CLOSED);
    assertThat(office.card(Office.CLOSED, thread)).isNotNull();
    assertThat(office.slack.agent().statuses(Office.CLOSED, thread)).isEmpty();
  }

  @Test
  void a_button_of_a_session_that_no_one_works_in_is_taken_away() {
    String thread = office.slack.says(D, Office.ADA, "hello", null);
    office.slack.stops(Office.ADA, D, thread);
    office.await(_ -> office.slack.agent().statuses(D, thread).equals(List.of("active")));
  }
}

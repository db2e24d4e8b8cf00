package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private final Hearing hearing = new Hearing();

  private static Instant at(int minute) {
    return START.plusSeconds(60L * minute);
  }

  /** A line that has been open, and answered, for longer than anything is in doubt. */
  private void settled() {
    for (int minute : new int[] {0, 1, 10}) {
      if (minute == 0) {
        hearing.renewed(at(0), false);
      }
      hearing.owed(at(minute)).ifPresent(hearing::settled);
    }
    hearing.well(at(11));
  }

  @Test
  void before_it_listens_nothing_is_known_and_nothing_owed() {
    assertThat(hearing.known()).isEmpty();
    assertThat(hearing.owed(at(0))).isEmpty();
  }

  @Test
  void the_first_line_owes_what_is_remembered_of_earlier_starts_three_times() {
    hearing.renewed(at(0), false);
    assertThat(hearing.owed(at(0))).contains(new Hearing.Owed(null, at(0), false));
    hearing.settled(new Hearing.Owed(null, at(0), false));
    assertThat(hearing.owed(at(0))).isEmpty();
    assertThat(hearing.owed(at(1))).contains(new Hearing.Owed(null, at(1), true));
    hearing.settled(new Hearing.Owed(null, at(1), true));
    assertThat(hearing.owed(at(9))).isEmpty();
    assertThat(hearing.owed(at(10))).contains(new Hearing.Owed(null, at(10), true));
  }

  @Test
  void where_it_never_listened_before_the_first_line_owes_nothing_at_once_and_the_next_all() {
    hearing.begins();
    hearing.renewed(at(0), false);
    assertThat(hearing.owed(at(0))).isEmpty();
    assertThat(hearing.known()).isEmpty();
    assertThat(hearing.owed(at(1))).contains(new Hearing.Owed(null, at(1), true));
    hearing.settled(new Hearing.Owed(null, at(1), true));
    hearing.renewed(at(2), false);
    assertThat(hearing.owed(at(2))).contains(new Hearing.Owed(null, at(2), false));
  }

  @Test
  void while_slack_may_still_send_into_a_dead_line_nothing_counts_as_heard() {
    settled();
    assertThat(hearing.known()).contains(at(11));
    hearing.renewed(at(20), false);
    hearing.owed(at(20)).ifPresent(hearing::settled);
    hearing.well(at(25));
    assertThat(hearing.known()).isEmpty();
    hearing.owed(at(25)).ifPresent(hearing::settled);
    assertThat(hearing.owed(at(30))).contains(new Hearing.Owed(at(11), at(30), true));
    hearing.settled(new Hearing.Owed(at(11), at(30), true));
    hearing.well(at(31));
    assertThat(hearing.known()).contains(at(31));
  }

  @Test
  void what_could_not_be_settled_before_the_next_line_is_owed_from_its_own_beginning() {
    settled();
    hearing.renewed(at(20), true);
    hearing.renewed(at(21), true);
    assertThat(hearing.owed(at(21))).contains(new Hearing.Owed(at(11), at(21), false));
    hearing.settled(new Hearing.Owed(at(11), at(20), false));
    assertThat(hearing.known()).isEmpty();
  }

  @Test
  void a_line_that_slack_had_replaced_itself_is_owed_once() {
    settled();
    hearing.renewed(at(20), true);
    hearing.owed(at(20)).ifPresent(hearing::settled);
    assertThat(hearing.known()).contains(at(20));
    assertThat(hearing.owed(at(40))).isEmpty();
  }
}

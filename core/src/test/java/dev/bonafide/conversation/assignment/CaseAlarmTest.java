package dev.bonafide.conversation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseAlarmTest {
  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");
  private static final Address ADDRESS = new Address(new Tenant("slack:T1"), "slack", "C1/1.0");
  private static final CaseId ID = new CaseId(ADDRESS.tenant(), 12);

  private static Entry.Assigned to(String owner, @Nullable LocalDate due) {
    return new Entry.Assigned(AT, "U1", owner, "Dana", due);
  }

  @Test
  void someone_who_takes_a_case_without_a_day_is_told_nothing_later() {
    assertThat(CaseAlarm.of(ID, to("U1", null))).isEmpty();
  }

  @Test
  void a_day_is_told_in_its_morning_and_not_at_once_where_it_is_today() {
    assertThat(CaseAlarm.of(ID, to("U1", LocalDate.of(2026, 11, 27))))
        .extracting(CaseAlarm::at)
        .containsExactly(Instant.parse("2026-11-27T08:00:00Z"));
    assertThat(CaseAlarm.of(ID, to("U1", LocalDate.of(2026, 11, 25))))
        .extracting(CaseAlarm::at)
        .containsExactly(AT.plusSeconds(3600));
  }

  @Test
  void someone_who_is_given_a_case_is_told_so_at_once() {
    assertThat(CaseAlarm.of(ID, to("U2", null))).containsExactly(new CaseAlarm(12, "U2", null, AT));
  }

  @Test
  void it_comes_in_as_it_was_set() {
    Entry.Assigned assigned = to("U/2", LocalDate.of(2026, 11, 27));
    for (CaseAlarm alarm : CaseAlarm.of(ID, assigned)) {
      Receipt receipt = CaseAlarm.receipt(ADDRESS, alarm.key(), alarm.at());
      assertThat(CaseAlarm.in(receipt)).contains(alarm);
      assertThat(alarm.holds(assigned)).isTrue();
    }
  }

  @Test
  void it_does_not_hold_once_the_day_or_the_owner_is_another() {
    CaseAlarm alarm = CaseAlarm.of(ID, to("U1", LocalDate.of(2026, 11, 27))).getFirst();
    assertThat(alarm.holds(to("U1", LocalDate.of(2026, 11, 30)))).isFalse();
    assertThat(alarm.holds(to("U1", null))).isFalse();
    assertThat(alarm.holds(to("U2", LocalDate.of(2026, 11, 27)))).isFalse();
  }

  @Test
  void what_a_platform_sends_is_none() {
    assertThat(CaseAlarm.in(new Receipt("C1/1.0", ADDRESS, "{}", AT))).isEmpty();
  }
}

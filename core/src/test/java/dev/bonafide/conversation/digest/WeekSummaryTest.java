package dev.bonafide.conversation.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekSummaryTest {
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private final List<CaseHistory> cases = new ArrayList<>();

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  /** One that was opened so many days ago, about Bo Lund. */
  private void opened(int days, Entry... more) {
    Submission about = new Submission(null, "Bo Lund", List.of(), List.of(), List.of());
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry.HandedIn(ago(days), "U1", about));
    entries.addAll(List.of(more));
    cases.add(
        new CaseHistory(new CaseId(new Tenant("t"), cases.size() + 1), "C1/" + days, entries));
  }

  private static Entry said(int days, Conclusion what) {
    return new Entry.Concluded(ago(days), "U1", what, "a reason about Bo Lund");
  }

  private WeekSummary week() {
    return WeekSummary.of(cases, NOW);
  }

  @Test
  void a_week_in_which_nothing_is_open_and_nothing_was_decided_is_quiet() {
    assertThat(week().isQuiet()).isTrue();
    opened(30, said(20, Conclusion.CLEARED));
    assertThat(week().isQuiet()).isTrue();
  }

  @Test
  void a_case_of_which_nothing_is_known_yet_is_open() {
    opened(3, said(2, Conclusion.UNKNOWN));
    assertThat(week().open()).hasSize(1);
    assertThat(week().waiting()).isZero();
  }

  @Test
  void what_was_taken_back_is_open_again_and_counts_for_nothing() {
    opened(8, said(2, Conclusion.CLEARED), new Entry.Undone(ago(1), "U1", 1));
    assertThat(week()).extracting(WeekSummary::waiting, WeekSummary::cleared).containsExactly(1, 0);
  }

  @Test
  void only_the_week_counts() {
    opened(40, said(7, Conclusion.CLEARED));
    opened(40, said(6, Conclusion.CLEARED));
    opened(3, said(1, Conclusion.CONFIRMED_FRAUD));
    assertThat(week())
        .extracting(one -> one.open().size(), WeekSummary::cleared, WeekSummary::confirmed)
        .containsExactly(0, 1, 1);
  }

  @Test
  void it_says_who_owns_what_and_never_who_is_vetted() {
    opened(8);
    opened(2, new Entry.Assigned(ago(1), "U1", "U2", "Maria", LocalDate.of(2026, 12, 4)));
    List<String> said = week().said(Phrasebook.ENGLISH, NOW, true);
    assertThat(said)
        .containsExactly(
            "Cases here, November 23 to November 30",
            "Open: 2",
            "Open for a week or more: 1",
            "Cleared this week: 0",
            "Confirmed fraud this week: 0",
            "Case 1 has no owner.",
            "Case 2: Owner: Maria. Decide by December 4.");
    assertThat(String.join("\n", said)).doesNotContain("Lund");
  }

  @Test
  void before_people_who_are_not_of_the_team_it_names_no_reviewer() {
    opened(2, new Entry.Assigned(ago(1), "U1", "U2", "Maria", null));
    assertThat(String.join("\n", week().said(Phrasebook.ENGLISH, NOW, false)))
        .contains("Case 1")
        .doesNotContain("Maria");
  }

  @Test
  void of_many_it_lists_ten_and_counts_the_rest() {
    for (int day = 1; day <= 13; day++) {
      opened(day);
    }
    assertThat(week().said(Phrasebook.ENGLISH, NOW, true))
        .hasSize(16)
        .last()
        .isEqualTo("Open cases not listed: 3.");
  }
}

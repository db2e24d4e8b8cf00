package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.rule.ExampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitSeriesTest {
  private static final String BY = " by Ana Roe <ana@roe.example>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 commits in ledger",
        "3 commits in ledger from noon every P1D by Ana Roe <ana@roe.example>: step",
        "3 commits in ledger from 2025-01-06T03:00:00Z every day by Ana Roe <ana@roe.example>: step",
        "3 commits in ledger from 2025-01-06T03:00:00Z every P1D by Ana Roe: step",
        "201 commits in ledger from 2025-01-06T03:00:00Z every P1D by Ana <ana@roe.example>: step",
        "3 commits in ledger from 2025-01-06T03:00:00Z every P1D by Ana Roe <ana@roe.example>"
      })
  void a_series_without_a_number_time_step_address_or_message_is_meant_and_not_read(String line) {
    assertThat(CommitSeries.isMeant(line)).isTrue();
    assertThat(CommitSeries.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every P1D within PT30S",
        "every P1D within PT0S",
        "every P1D within -PT5H",
        "every P367D",
        "every -P367D",
        "every P106751991167300D"
      })
  void a_window_under_a_minute_and_a_step_over_a_year_are_not_read(String times) {
    String line = "2 commits in ledger from 2025-01-06T03:00:00Z " + times + BY + ": step";
    assertThat(CommitSeries.isMeant(line)).isTrue();
    assertThat(CommitSeries.of(line)).isEmpty();
  }

  @Test
  void a_commit_of_its_own_is_no_series() {
    String line = "Commit abc000 in ledger, authored 2025-01-06T03:00:00Z" + BY + ": step 0";
    assertThat(CommitSeries.isMeant(line)).isFalse();
    assertThat(CommitSeries.of(line)).isEmpty();
  }

  @Test
  void commits_are_exactly_as_far_apart_as_it_says_and_carry_their_number() {
    assertThat(
            text("2 commits in ledger from 2025-01-06T03:00:00Z every P1DT1M" + BY + ": step {n}"))
        .isEqualTo(
            """
            Commit abc0000 in ledger, authored 2025-01-06T03:00:00Z by Ana Roe <ana@roe.example>: step 0
            Commit abc0001 in ledger, authored 2025-01-07T03:01:00Z by Ana Roe <ana@roe.example>: step 1
            """);
  }

  @Test
  void within_a_time_they_drift_and_begin_anew_and_keep_their_zone() {
    assertThat(
            text(
                "4 commits in ledger from 2025-01-06T03:00:00+09:00 every P1D within PT5H"
                    + BY
                    + ": step"))
        .isEqualTo(
            """
            Commit abc0000 in ledger, authored 2025-01-06T03:00:00+09:00 by Ana Roe <ana@roe.example>: step
            Commit abc0001 in ledger, authored 2025-01-07T05:17:00+09:00 by Ana Roe <ana@roe.example>: step
            Commit abc0002 in ledger, authored 2025-01-08T07:34:00+09:00 by Ana Roe <ana@roe.example>: step
            Commit abc0003 in ledger, authored 2025-01-09T04:51:00+09:00 by Ana Roe <ana@roe.example>: step
            """);
  }

  @Test
  void they_may_have_been_committed_at_another_time() {
    assertThat(
            text(
                "2 commits in ledger from 2017-01-05T00:00:00Z every P14D"
                    + BY
                    + ", committed from 2024-02-05T02:00:00Z every PT1M: step"))
        .isEqualTo(
            """
            Commit abc0000 in ledger, authored 2017-01-05T00:00:00Z by Ana Roe <ana@roe.example>, committed 2024-02-05T02:00:00Z: step
            Commit abc0001 in ledger, authored 2017-01-19T00:00:00Z by Ana Roe <ana@roe.example>, committed 2024-02-05T02:01:00Z: step
            """);
  }

  @Test
  void two_series_of_an_example_share_no_hash() {
    String series = "1 commits in ledger from 2025-01-06T03:00:00Z every P1D" + BY + ": step";
    assertThat(text(series + "\nprofile: " + series)).contains("abc0000").contains("abc0001");
  }

  private static String text(String profile) {
    CaseFile caseFile =
        ExampleCase.of("profile: " + profile, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES);
    return caseFile.readings().getFirst().text();
  }
}

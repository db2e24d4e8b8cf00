package dev.bonafide.comparison.githistory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.comparison.ToldProfile;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodeHistoryTest {
  @Test
  void without_a_profile_nothing_can_be_looked_at() {
    for (Comparison comparison :
        List.of(
            new AccountRevived(),
            new HistoryBeforeAccount(),
            new HistoryByClockwork(),
            new HistoryCopied(),
            new HistoryInOneSitting(),
            new IdentitiesRotate(),
            new KeysShared(),
            new MergesOfAnother(),
            new ProfileEmptied())) {
      assertThat(comparison.look(Told.call().end()))
          .as(comparison.name())
          .isInstanceOf(Look.Blind.class);
    }
  }

  @Test
  void a_profile_without_commits_is_unknown_and_not_clear() {
    CaseFile bare =
        Told.call().profile(ToldProfile.of("a").created("2020-01-01T00:00:00Z").end()).end();

    assertThat(new HistoryBeforeAccount().look(bare)).isInstanceOf(Look.Blind.class);
    assertThat(new IdentitiesRotate().look(bare)).isInstanceOf(Look.Blind.class);
    assertThat(new AccountRevived().look(bare)).isInstanceOf(Look.Blind.class);
  }

  @Test
  void to_be_old_to_rest_and_to_be_renamed_is_nothing() {
    String returner =
        ToldProfile.of("pvance")
            .line("Name: Petronella Vance")
            .line("The account was renamed. Previous login: nelly-bones")
            .repository("bones", "2012-11-11T12:00:00Z", "2014-06-02T23:00:00Z", 58)
            .repository("hansard-diff", "2025-02-03T18:00:00Z", "2026-08-01T20:11:00Z", 133)
            .sight("2014-07-01T00:00:00Z", "nelly-bones", "Nelly Bones")
            .end();

    assertThat(new AccountRevived().look(Told.call().profile(returner).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void somebody_who_changed_their_name_once_does_not_rotate() {
    ToldProfile renamed = ToldProfile.of("kay");
    renamed.commits("Tom Kay <kay@kay.example>", "2020-01-01T09:00:00Z", 26, 20);
    renamed.commits("Anna Lund <kay@kay.example>", "2022-01-01T09:00:00Z", 26, 20);

    assertThat(new IdentitiesRotate().look(Told.call().profile(renamed.end()).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_name_in_another_script_and_a_shared_mailbox_are_no_other_people() {
    ToldProfile sato = ToldProfile.of("sato");
    ToldProfile team = ToldProfile.of("team");
    for (int day = 1; day < 13; day++) {
      String at = "2024-05-%02dT09:00:00Z".formatted(day);
      boolean odd = day % 2 == 1;
      sato.commits((odd ? "Ken Sato" : "佐藤 健") + " <ken@sato.example>", at, 1, 1);
      team.commits((odd ? "Ken Sato" : "Anna Lund") + " <dev@studio.example>", at, 1, 1);
    }

    assertThat(new IdentitiesRotate().look(Told.call().profile(sato.end()).end()))
        .isInstanceOf(Look.Nothing.class);
    assertThat(new IdentitiesRotate().look(Told.call().profile(team.end()).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_log_says_by_its_fuller_form_when_its_commits_were_made() {
    StringBuilder log = new StringBuilder();
    for (int at = 0; at < 60; at++) {
      log.append(
          """
          commit 00000000%02d
          Author:     Mara Roe <mara@roe.example>
          AuthorDate: %d-%02d-05 1%d:1%d:07 +0200
          Commit:     Mara Roe <mara@roe.example>
          CommitDate: 2024-02-05 02:0%d:00 +0200

              part %d

          """
              .formatted(at, 2017 + at / 12, 1 + at % 12, at % 9, at % 7, at % 10, at));
    }
    Exhibit exhibit = Exhibit.of("git.log", ExhibitKind.CODE_PROFILE, log.toString());
    Subject subject = new Subject(SubjectKind.CANDIDATE, "Mara Roe");
    Reading reading = new Readers(List.of()).read(exhibit, subject);

    Look look = new HistoryInOneSitting().look(new CaseFile(subject, List.of(), List.of(reading)));

    assertThat(((Look.Seen) look).evidence())
        .extracting(citation -> citation.quote().strip())
        .hasSize(2)
        .startsWith("part 0");
  }

  @Test
  void times_are_read_as_git_and_github_write_them() {
    for (String written :
        List.of(
            "2025-01-09T10:22:10+07:00",
            "2025-01-09T03:22:10Z",
            "2025-01-09 10:22:10 +0700",
            "Thu Jan 9 10:22:10 2025 +0700",
            "Thu, 9 Jan 2025 10:22:10 +0700")) {
      assertThat(GitTime.of(written).orElseThrow().toEpochSecond()).isEqualTo(1736392930L);
    }
    assertThat(GitTime.of("two days ago")).isEmpty();
    assertThat(GitTime.of("2025-13-40T99:00:00Z")).isEmpty();
  }
}

package dev.bonafide.reading.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import org.junit.jupiter.api.Test;

class GitLogReaderTest {

  @Test
  void words_about_a_profile_are_no_log() {
    Reading reading = Heard.in(ExhibitKind.CODE_PROFILE, "login: bobby-s\nno commit 1234567\n");
    assertThat(reading.format()).isEqualTo("text");
    assertThat(Heard.lines(reading)).hasSize(1).allMatch(line -> line.startsWith("SUBJECT"));
  }

  @Test
  void a_commit_without_a_message_says_nothing() {
    assertThat(Heard.lines(null, "commit 9f1c2ab\nAuthor: Bobby\n")).isEmpty();
  }

  @Test
  void where_no_author_has_the_name_the_log_is_the_subjects() {
    assertThat(Heard.lines(null, "commit 9f1c2ab\nAuthor: root <r@x>\n\n    wip\n"))
        .containsExactly("SUBJECT root <r@x>: wip");
  }

  @Test
  void commits_are_utterances_of_their_authors() {
    Reading reading =
        Heard.in(
            ExhibitKind.CODE_PROFILE,
            """
            commit 9f1c2ab
            Author: Bobby Sierra <b@mail.example>
            Date:   Mon Jan 13 09:12:41 2025 +0900

                fix pagination

            commit e2d9f4c
            Merge: 9f1c2ab 77be013
            Author: root <root@DESKTOP>
            Date:   Tue Jan 14 13:55:19 2025 +0900

                wip
            """);
    assertThat(reading.format()).isEqualTo("git-log");
    assertThat(Heard.lines(reading))
        .containsExactly(
            "SUBJECT Bobby Sierra <b@mail.example>: fix pagination",
            "OTHER root <root@DESKTOP>: wip");
    assertThat(reading.utterances().getFirst().at())
        .isEqualTo(Moments.said("Mon Jan 13 09:12:41 2025 +0900", DateOrder.DAY_FIRST));
  }
}

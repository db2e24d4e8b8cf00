package dev.bonafide.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One who writes under two handles is asked about, as half of their words would go unjudged. */
class SecondHandleTest {
  private static final String RELAY =
      """
      hr_anna: Hello Bo, we hire for a remote job, you start on Monday
      Bo Lund: Great, what do I have to do?
      desk_mike: You pay the $50 registration fee first and send us your bank login
      Bo Lund: Is that usual?
      hr_anna: Yes, all our new people do that
      Bo Lund: ok
      """;

  private static Optional<String> asked(SubjectKind kind, String name, String chat) {
    CaseFile read =
        new CaseReader(new Readers(List.of()))
            .read(
                new Submission(
                    kind,
                    name,
                    List.of(),
                    List.of(Exhibit.of("chat.txt", ExhibitKind.MESSAGES, chat)),
                    List.of()));
    return SecondHandle.asked(read).map(Phrasebook.ENGLISH::say);
  }

  @Test
  void whichever_handle_is_named_it_is_asked_whether_the_other_is_the_same() {
    assertThat(asked(SubjectKind.RECRUITER, "hr_anna", RELAY).orElseThrow())
        .startsWith("Is “desk_mike” also “hr_anna”?")
        .contains("the name “hr_anna (desk_mike)”");
    assertThat(asked(SubjectKind.RECRUITER, "desk_mike", RELAY).orElseThrow())
        .startsWith("Is “hr_anna” also “desk_mike”?");
  }

  @Test
  void with_both_names_both_are_judged_and_nobody_is_asked_about() {
    assertThat(asked(SubjectKind.RECRUITER, "hr_anna (desk_mike)", RELAY)).isEmpty();
  }

  @Test
  void who_is_offered_work_is_nobodys_other_handle() {
    assertThat(asked(SubjectKind.RECRUITER, "hr_anna", RELAY.replace("desk_mike", "hr_anna")))
        .isEmpty();
  }

  @Test
  void those_who_interview_a_candidate_together_are_not_asked_about() {
    assertThat(asked(SubjectKind.CANDIDATE, "Bo Lund", RELAY)).isEmpty();
  }
}

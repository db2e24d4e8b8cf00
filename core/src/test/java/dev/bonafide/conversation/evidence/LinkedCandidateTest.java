package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedCandidateTest {
  private static final String LINK = "https://app.greenhouse.io/people/32";
  private static final CandidateLink ANA = new CandidateLink(TrackerVendor.GREENHOUSE, "32", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "check example.com/people/32",
        "check https://app.greenhouse.io.evil.example/people/32",
        "check xhttps://app.greenhouse.io/people/32"
      })
  void words_without_a_candidate_lead_to_none(String text) {
    assertThat(LinkedCandidate.in(text)).isEmpty();
    assertThat(LinkedCandidate.without(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check " + LINK,
        "check <" + LINK + ">.",
        "check Ana (" + LINK + ")",
        "check\n" + LINK + ", please",
        LINK
      })
  void a_link_is_found_wherever_it_stands(String text) {
    assertThat(LinkedCandidate.in(text)).contains(ANA);
    assertThat(LinkedCandidate.without(text)).doesNotContain("greenhouse");
  }

  @Test
  void endless_words_are_read_once() {
    assertThat(LinkedCandidate.in("a ".repeat(500_000) + LINK)).contains(ANA);
  }

  @Test
  void a_note_beside_a_link_with_a_question_mark_is_kept() {
    assertThat(CommandReader.read("check " + LINK + "?application_id=99 camera was off"))
        .isEqualTo(new Command.Screen(null, null, LINK + "?application_id=99 camera was off"));
    assertThat(CommandReader.read("check is this real?"))
        .isEqualTo(new Command.Screen(null, null, null));
  }

  @Test
  void what_the_asker_says_of_the_subject_holds() {
    Submission told =
        new Submission(
            SubjectKind.RECRUITER,
            "Bo Lund",
            List.of(),
            List.of(Exhibit.of("chat", null, "Hi.")),
            List.of());
    Submission fetched =
        new Submission(
            SubjectKind.CANDIDATE,
            "Ana Silva",
            List.of(),
            List.of(Exhibit.of("cv", null, "Ana")),
            List.of("From Greenhouse: résumé"));
    Submission joined = LinkedCandidate.joined(ANA, link -> fetched, told.asPrivate());
    assertThat(joined.kind()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(joined.name()).isEqualTo("Bo Lund");
    assertThat(joined.warnings()).containsExactly("From Greenhouse: résumé");
    assertThat(joined.exhibits()).hasSize(2).allMatch(Exhibit::isPrivate);
  }
}

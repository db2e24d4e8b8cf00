package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Strength;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes in which a reviewer tells something odd and what innocently explains it. */
class HarmlessNotesTest {
  @ParameterizedTest
  @MethodSource("notes")
  void a_note_that_explains_what_it_tells_asks_for_nothing(String note) {
    assertThat(screened(note).verdict().level()).as(note).isZero();
  }

  @Test
  void what_vanished_after_a_question_is_strong_and_asked_about() {
    Assessment assessment =
        screened(
            "Two days after the call his LinkedIn profile was deleted. While he shared the screen"
                + " the browser was logged in as another person.");
    assertThat(assessment.verdict()).isEqualTo(new Verdict.Verify());
    assertThat(assessment.counted())
        .filteredOn(one -> one.finding().strength() == Strength.STRONG)
        .extracting(one -> one.finding().check())
        .contains("identity-profiles-vanish", "interview-screen-other-accounts");
  }

  private static Assessment screened(String note) {
    Submission noted =
        new Submission(
            SubjectKind.CANDIDATE,
            "Jon Reed",
            List.of(),
            List.of(Exhibit.of("note 1", ExhibitKind.NOTE, note)),
            List.of());
    return Shipped.ENGINE.screen(noted, List.of()).assessment();
  }

  static List<String> notes() throws IOException {
    try (var text =
        Objects.requireNonNull(HarmlessNotesTest.class.getResourceAsStream("harmless-notes.txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.reading.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists above a talk that say who its letters and initials are. */
class LegendTest {
  private static final String TALK =
      """
      X. – Why did you leave the mill?
      Y. – The owner sold it.
      X. – When could you begin?
      Y. – On the first of May.
      """;

  @Test
  void no_letter_becomes_a_name_that_no_list_gives() {
    assertThat(Heard.in(null, TALK).utterances()).allMatch(said -> said.speaker() == null);
  }

  @Test
  void what_is_answered_to_the_first_question_is_no_name() {
    List<String> lines =
        Heard.lines(null, "X. – Your name, please?\nY. – Bobby Sierra, of York\n" + TALK);
    assertThat(lines).noneMatch(line -> line.contains("(X.)"));
  }

  @Test
  void a_letter_that_is_not_listed_leaves_all_as_they_are() {
    String text = "X. – Ana Ruiz\n\n" + TALK;
    assertThat(Heard.lines(null, text)).noneMatch(line -> line.contains("(X.)"));
  }

  @Test
  void a_time_behind_a_short_name_is_no_name() {
    String text = "Ana 9:10 AM\nhello\nBobby 9:11 AM\nhi\nAna 9:12 AM\nwell\nBobby 9:13 AM\nyes\n";
    assertThat(Heard.lines(null, text)).contains("OTHER Ana: hello", "SUBJECT Bobby: hi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X. – Ana Ruiz (recruiter)\nY. – Bobby Sierra (candidate)\n\n",
        "Present:\nX. = Ana Ruiz\nY. = Bobby Sierra\n------\n",
        "X.: Ana Ruiz, chair\nY.: Bobby Sierra, applicant\nRoom 3\n",
      })
  void a_letter_is_who_the_list_says(String list) {
    assertThat(Heard.lines(null, list + TALK))
        .containsSubsequence(
            "OTHER Ana Ruiz (X.): Why did you leave the mill?",
            "SUBJECT Bobby Sierra (Y.): The owner sold it.",
            "OTHER Ana Ruiz (X.): When could you begin?",
            "SUBJECT Bobby Sierra (Y.): On the first of May.");
  }

  @Test
  void initials_before_a_gap_are_who_the_list_says() {
    String text =
        """
        Interview, caretaker
        Present:
          AR   Ana Ruiz, head
          CV   Carl Vance, board
          BS   Bobby Sierra, applicant

        1. Experience
        AR   How long have you looked after boilers?
        BS   Eleven years. First at a bath,
             then at a school.
        CV   And lifts?
        BS   Only from the inside.
        """;
    assertThat(Heard.lines(null, text))
        .containsSubsequence(
            "SUBJECT Bobby Sierra (BS): Eleven years. First at a bath,\n     then at a school.",
            "OTHER Carl Vance (CV): And lifts?",
            "SUBJECT Bobby Sierra (BS): Only from the inside.");
  }

  @Test
  void questions_and_answers_may_end_in_full_stops() {
    String text =
        """
        Q.  Which shifts did you work?
        A.  Mostly nights.
        Q.  How many reported to you?
        A.  Nine.
        """;
    assertThat(Heard.in(null, text).utterances())
        .extracting(said -> said.role())
        .containsExactly(Role.OTHER, Role.SUBJECT, Role.OTHER, Role.SUBJECT);
  }
}

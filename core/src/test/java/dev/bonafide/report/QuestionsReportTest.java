package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.scene.Cases;
import dev.bonafide.verdict.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that is sent to someone as it is. */
class QuestionsReportTest {

  @Test
  void what_is_hidden_in_a_question_is_shown_and_begins_no_line_of_its_own() {
    assertThat(
            QuestionsReport.listed(
                List.of(new Question("Is it\n2. yours\u202E?", List.of(), "good", "bad"))))
        .isEqualTo("1. Is it ⏎ 2. yours⟨U+202E⟩?\n");
  }

  @Test
  void nothing_of_the_findings_or_of_what_a_good_answer_is_stands_in_it() {
    String said = new QuestionsReport().of(Cases.highRisk(), GoldenTest.PARTICULARS);
    assertThat(said)
        .startsWith("1. ")
        .contains("\n3. ")
        .doesNotContain(
            "friend's Payoneer", "Good answer", "Names the holder", "Stop until this is cleared");
  }
}

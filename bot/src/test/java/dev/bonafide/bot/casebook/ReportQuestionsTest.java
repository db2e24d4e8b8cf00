package dev.bonafide.bot.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.cases.StoredQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked in a stored case. */
class ReportQuestionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "{", "7", "{\"questions\": {}}", "{\"questions\": [{\"ask\": \"W"})
  void in_what_is_no_verdict_there_is_nothing(String report) {
    assertThat(ReportQuestions.in(report)).isEmpty();
  }

  @Test
  void questions_stand_in_their_order_with_what_they_test() {
    assertThat(
            ReportQuestions.in(
                """
                {"findings": [{"ask": "no"}], "questions": [
                 {"ask": "Why?", "because": [], "asked": {"by": "api", "at": "x"}},
                 {"ask": "Whose is it?", "because": ["a-b", "a-c"], "goodAnswer": "Mine."}]}
                """))
        .containsExactly(
            new StoredQuestion("Why?", List.of()),
            new StoredQuestion("Whose is it?", List.of("a-b", "a-c")));
  }
}

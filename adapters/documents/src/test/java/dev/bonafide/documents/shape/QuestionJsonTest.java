package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.reading.UnreadableExhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that somebody asked, as JSON. */
class QuestionJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"question":                     | broken JSON
          "Whose account is it?"           | must be a map
          {}                               | question must be the words
          {"question": " "}                | question must be the words
          {"question": 2}                  | question must be the words
          {"question": "Why?", "by": "me"} | by is not read
          """)
  void what_is_no_question_is_refused_with_its_place(String json, String told) {
    assertThatThrownBy(() -> StatementJson.question(json))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class, e -> assertThat(e.reason()).contains(told));
  }

  @Test
  void what_nobody_asks_at_once_is_refused() {
    String json = "{\"question\": \"" + "a".repeat(4_001) + "\"}";
    assertThatThrownBy(() -> StatementJson.question(json)).isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void a_question_is_read() {
    assertThat(StatementJson.question("{\"question\": \" Whose account is it? \"}"))
        .isEqualTo("Whose account is it?");
  }
}

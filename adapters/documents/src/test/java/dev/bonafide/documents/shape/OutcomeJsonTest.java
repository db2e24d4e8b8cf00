package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.reading.UnreadableExhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person decided, as JSON. */
class OutcomeJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"outcome": "cleared", "note":                  | broken JSON
          "cleared"                                       | an outcome is a map
          {"note": "met them"}                            | outcome is one of confirmed_fraud
          {"outcome": "guilty", "note": "met them"}       | outcome is one of confirmed_fraud
          {"outcome": ["cleared"], "note": "met them"}    | it must be text
          {"outcome": "cleared"}                          | note must say why
          {"outcome": "cleared", "note": " "}             | note must say why
          {"outcome": "cleared", "note": 7}               | it must be text
          {"outcome": "cleared", "notes": "met them"}     | did you mean note?
          {"outcome": "cleared", "note": "a", "by": "me"} | by is not read
          """)
  void what_is_no_outcome_is_refused_with_its_place(String json, String told) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class, e -> assertThat(e.reason()).contains(told));
  }

  @Test
  void a_note_that_nobody_reads_to_its_end_is_refused() {
    assertThatThrownBy(
            () -> read("{\"outcome\": \"cleared\", \"note\": \"" + "a".repeat(4_001) + "\"}"))
        .isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void an_outcome_is_read_with_its_note() {
    assertThat(read("{\"outcome\": \"confirmed_fraud\", \"note\": \" met them \"}"))
        .isEqualTo(new ConcludeCase(Conclusion.CONFIRMED_FRAUD, "met them"));
  }

  private static ConcludeCase read(String json) {
    return OutcomeJson.read(json);
  }
}

package dev.bonafide.web.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.web.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of JSON for acts on stored cases. */
class SentFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          outcome         | {"outcome": "cleared", "note":                  | broken JSON at column 31: Unexpected end-of-input
          outcome         | {"note": "a", "note": "b"}                      | broken JSON at column 21: Duplicate field 'note'
          outcome         | {"outcome": "cleared"} {}                       | there is something after the end of the JSON
          outcome         | "cleared"                                       | an outcome is a map with outcome and note
          outcome         | {"note": "met them"}                            | outcome is one of confirmed_fraud, cleared, withdrew, unknown
          outcome         | {"outcome": "guilty", "note": "met them"}       | outcome is one of confirmed_fraud, cleared, withdrew, unknown
          outcome         | {"outcome": ["cleared"], "note": "met them"}    | outcome is a list; it must be text
          outcome         | {"outcome": {"a": 1}, "note": "met them"}       | outcome is a map; it must be text
          outcome         | {"outcome": "cleared"}                          | note must say why, in a sentence
          outcome         | {"outcome": "cleared", "note": " "}             | note must say why, in a sentence
          outcome         | {"outcome": "cleared", "note": 7}               | note is a number or truth value; it must be text
          outcome         | {"outcome": "cleared", "notes": "met them"}     | notes is not known; did you mean note?
          outcome         | {"outcome": "cleared", "note": "a", "by": "me"} | line 1: by is not read
          rulings         | "explained"                                     | a ruling is a map with finding, disposition, and reason
          rulings         | {"disposition": "explained", "reason": "a"}     | finding must be the ID of a rule
          rulings         | {"finding": " ", "disposition": "explained"}    | finding must be the ID of a rule
          rulings         | {"finding": 2, "disposition": "explained"}      | finding is a number or truth value; it must be text
          rulings         | {"finding": "a-b", "reason": "a"}               | disposition is one of explained, mistaken, confirmed
          rulings         | {"finding": "a-b", "disposition": "fine"}       | disposition is one of explained, mistaken, confirmed
          rulings         | {"finding": "a-b", "disposition": "explained"}  | reason must say why, in a sentence
          questions/asked | "Whose account is it?"                          | must be a map with a question
          questions/asked | {}                                              | question must be the words of a question
          questions/asked | {"question": 2}                                 | question must be the words of a question
          reply           | "It is mine."                                   | must be a map with words
          reply           | {"words": ["It is mine."]}                      | words must be what the person said
          reply           | {"word": "It is mine."}                         | word is not known; did you mean words?
          meetings        | {"meeting": "Ana Silva"}                        | meeting must be a link to a meeting
          """)
  void what_is_no_such_act_is_refused_with_its_place(String path, String json, String told) {
    assertThatThrownBy(() -> read(path, json))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.detail()).startsWith("the body: line 1: " + told);
            });
  }

  @Test
  void a_field_is_refused_with_its_own_line() {
    assertThatThrownBy(() -> read("outcome", "{\n\"outcome\":\n7}"))
        .hasMessage("the body: line 3: outcome is a number or truth value; it must be text");
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 100, 10_000})
  void what_is_nested_without_end_is_refused(int levels) {
    assertThatThrownBy(() -> read("reply", "{\"words\": " + "[".repeat(levels)))
        .hasMessage("the body: line 1: nested deeper than 64 levels");
  }

  @Test
  void a_text_that_nobody_reads_to_its_end_is_refused() {
    String json = "{\"outcome\": \"cleared\", \"note\": \"" + "a".repeat(4_001) + "\"}";
    assertThatThrownBy(() -> read("outcome", json))
        .hasMessage("the body: line 1: note may have at most 4000 characters");
  }

  @Test
  void fields_are_read_without_the_spaces_around_them() {
    assertThat(read("outcome", "\uFEFF{\"outcome\": \"cleared\", \"note\": \" met them \"}"))
        .isEqualTo(Map.of("outcome", "cleared", "note", "met them"));
  }

  @Test
  void a_person_who_confirms_gives_a_reason_or_none() {
    assertThat(
            read(
                "rulings",
                "{\"finding\": \"a\", \"disposition\": \"confirmed\", \"reason\": null}"))
        .containsEntry("reason", "");
  }

  private static Map<String, String> read(String path, String json) {
    ActDeclaration.Body body =
        ActDeclaration.all().stream()
            .filter(act -> act.path().equals(path) && act.body().isJson())
            .map(ActDeclaration::sent)
            .findFirst()
            .orElseThrow();
    return SentFields.read(body, json);
  }
}

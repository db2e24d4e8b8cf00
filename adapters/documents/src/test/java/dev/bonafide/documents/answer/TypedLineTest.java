package dev.bonafide.documents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.TypedLine;
import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.prompt.PromptShelf;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model takes a typed line for: what it is told, and what it may answer. */
class TypedLineTest {
  private static final List<String> MEANINGS = List.of("fine", "delete", "none");
  private static final LineQuestion ASKED =
      new LineQuestion(MEANINGS, List.of("A", "B"), List.of("Wait.", "Ask.", "Go on."), "");
  private final AnswerReader reader = new JsonAnswers();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "fine",
        "I cannot help with that.",
        "{\"meaning\": \"fine\"}",
        "{\"meaning\": \"fine\", \"finding\": 1}",
        "{\"meaning\": \"fine\", \"finding\": \"3\"}",
        "{\"meaning\": \"fine\", \"finding\": \"-1\"}",
        "{\"meaning\": \"fine\", \"finding\": \"01\"}",
        "{\"meaning\": \"erase\", \"finding\": \"1\"}",
        "{\"meaning\": [\"fine\"], \"finding\": \"1\"}",
        "{\"meaning\": \"fine\", \"finding\": \"1\", \"sure\": true}",
        "{\"meaning\": \"fine\", \"meaning\": \"delete\", \"finding\": \"1\"}",
        "{\"meaning\": \"fine\", \"finding\": \"1\"} {\"meaning\": \"delete\", \"finding\": \"1\"}"
      })
  void what_is_not_exactly_the_schema_is_no_answer(String json) {
    assertThat(reader.line(json, ASKED)).isEmpty();
  }

  @Test
  void a_meaning_of_the_list_and_a_finding_that_is_there_are_one() {
    assertThat(reader.line("{\"meaning\": \"fine\", \"finding\": \"2\"}", ASKED))
        .contains(new TypedLine("fine", 2, List.of(), List.of()));
    assertThat(reader.line("{\"meaning\": \"none\", \"finding\": \"0\"}", ASKED))
        .contains(new TypedLine("none", 0, List.of(), List.of()));
  }

  @Test
  void sentences_and_lines_are_chosen_by_their_numbers_in_their_order() {
    assertThat(reader.line(choosing("[3, 1]", "[7]"), ASKED))
        .contains(new TypedLine("fine", 0, List.of(3, 1), List.of(7)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0, 4]", "[4, 4, 99]", "[]"})
  void numbers_of_no_sentence_are_left_out_and_spoil_nothing(String sentences) {
    assertThat(reader.line(choosing(sentences, "[]"), ASKED))
        .contains(new TypedLine("fine", 0, List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Send it.\"", "[\"Send it.\"]", "[1.5]", "[-1]", "null", "{}"})
  void words_of_its_own_are_no_answer(String sentences) {
    assertThat(reader.line(choosing(sentences, "[]"), ASKED)).isEmpty();
  }

  @Test
  void no_more_is_told_than_people_read() {
    LineQuestion many = new LineQuestion(MEANINGS, List.of(), Collections.nCopies(9, "Wait."), "");
    assertThat(reader.line(choosing("[1, 2, 2, 3, 4, 5, 6]", "[1, 2, 3]"), many))
        .contains(new TypedLine("fine", 0, List.of(1, 2, 3, 4), List.of(1, 2)));
  }

  @Test
  void a_reply_is_heard_where_one_was_asked_for() {
    String json =
        """
        {"meaning": "fine", "finding": "0", "sentences": [1], "lines": [], "reply": "Wait."}\
        """;
    assertThat(reader.line(json, ASKED)).contains(new TypedLine("fine", 0, List.of(1), List.of()));
    assertThat(reader.line(json, ASKED.worded()))
        .contains(new TypedLine("fine", 0, List.of(1), List.of(), "Wait."));
  }

  private static String choosing(String sentences, String lines) {
    return "{\"meaning\": \"fine\", \"finding\": \"0\", \"sentences\": %s, \"lines\": %s}"
        .formatted(sentences, lines);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_asked_says_what_each_meaning_is(Meaning meaning) {
    assertThat(PromptShelf.plainWords(Shelf.sources()))
        .contains("\n- `" + meaning.name().toLowerCase(Locale.ROOT) + "`: ");
  }
}

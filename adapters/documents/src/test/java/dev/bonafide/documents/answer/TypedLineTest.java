package dev.bonafide.documents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.TypedLine;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.topic.AdviceTopic;
import dev.bonafide.prompt.PromptShelf;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model takes a typed line for: what it is told, and what it may answer. */
class TypedLineTest {
  private static final List<String> MEANINGS = List.of("fine", "delete", "none");
  private static final List<String> TOPICS = List.of("reply", "code");
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
    assertThat(reader.line(json, MEANINGS, TOPICS, 2)).isEmpty();
  }

  @Test
  void a_meaning_of_the_list_and_a_finding_that_is_there_are_one() {
    assertThat(reader.line("{\"meaning\": \"fine\", \"finding\": \"2\"}", MEANINGS, TOPICS, 2))
        .contains(new TypedLine("fine", 2, ""));
    assertThat(reader.line("{\"meaning\": \"none\", \"finding\": \"0\"}", MEANINGS, TOPICS, 0))
        .contains(new TypedLine("none", 0, ""));
  }

  @Test
  void a_topic_of_the_list_is_told_beside_them() {
    String json = "{\"meaning\": \"fine\", \"finding\": \"0\", \"topic\": \"code\"}";
    assertThat(reader.line(json, MEANINGS, TOPICS, 0)).contains(new TypedLine("fine", 0, "code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"none\"", "\"delete\"", "\"CODE\"", "7", "null", "[\"code\"]"})
  void any_other_topic_is_none_and_spoils_nothing(String topic) {
    String json = "{\"meaning\": \"fine\", \"finding\": \"0\", \"topic\": " + topic + "}";
    assertThat(reader.line(json, MEANINGS, TOPICS, 0)).contains(new TypedLine("fine", 0, ""));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_asked_says_what_each_topic_is(AdviceTopic topic) {
    assertThat(PromptShelf.plainWords(Shelf.sources())).contains("\n- `" + topic.id() + "`: ");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_asked_says_what_each_meaning_is(Meaning meaning) {
    assertThat(PromptShelf.plainWords(Shelf.sources()))
        .contains("\n- `" + meaning.name().toLowerCase(Locale.ROOT) + "`: ");
  }
}

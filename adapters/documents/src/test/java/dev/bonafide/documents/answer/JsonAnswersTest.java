package dev.bonafide.documents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.FirstAnswer;
import dev.bonafide.consultation.ReadSubject;
import dev.bonafide.consultation.Refutation;
import dev.bonafide.consultation.proof.ModelClaim;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.prompt.PromptFolder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonAnswersTest {
  private static final List<Prompt> ASKED =
      Shelf.shipped().folders().stream()
          .map(PromptFolder::prompt)
          .filter(prompt -> prompt.id().equals("contradictions"))
          .toList();
  private static final String GOOD =
      """
      {"contradictions": {"found": [{"innocent": "None.", "kind": "story-place-contradicts",
        "quotes": [{"line": 2, "words": "I live here"}, {"line": 4, "words": "I live there"}]}]}}
      """;

  private final AnswerReader reader = new JsonAnswers();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "fine",
        "{\"contradictions\": {\"found\": []}} and more",
        "{\"contradictions\": {\"found\": []}, \"verdict\": \"fine\"}",
        "{\"contradictions\": {\"found\": [], \"verdict\": \"fine\"}}",
        "{\"contradictions\": {\"found\": []}, \"contradictions\": {\"found\": []}}",
        "{\"contradictions\": {\"found\": null}}",
        "{\"contradictions\": {\"found\": {}}}",
        "{\"answers\": {\"found\": []}}",
        "<html><body>{\"contradictions\": {\"found\": []}}</body></html>",
        "```json\n{\"contradictions\": {\"found\": []}}\n```"
      })
  void what_is_not_exactly_the_schema_is_malformed(String json) {
    assertThat(reader.first(json, ASKED, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"story-place-contradicts\" -> \"asked-money-first\"",
        "\"None.\" -> 3",
        "\"line\": 2 -> \"line\": \"2\"",
        "\"line\": 2 -> \"line\": -2",
        "\"line\": 2 -> \"line\": 2.5",
        "\"line\": 2 -> \"line\": 99999999999",
        "\"line\": 2, -> ",
        "\"I live here\" -> {\"words\": \"I live here\"}",
        "\"innocent\": \"None.\", -> ",
        "\"innocent\" -> \"note\", \"a\": 1, \"innocent\""
      })
  void one_wrong_value_makes_all_of_it_malformed(String change) {
    String[] parts = change.split(" -> ?", 2);
    String broken = GOOD.replace(parts[0], parts[1]);
    assertThat(broken).isNotEqualTo(GOOD);
    assertThat(reader.first(broken, ASKED, 0)).isEmpty();
  }

  @Test
  void too_much_is_malformed() {
    String quote = "{\"line\": 2, \"words\": \"I live here\"}";
    String many = GOOD.replace(quote, String.join(",", Collections.nCopies(20, quote)));
    assertThat(reader.first(many, ASKED, 0)).isEmpty();
    assertThat(reader.first(GOOD.replace("None.", "x".repeat(1 << 20)), ASKED, 0)).isEmpty();
    assertThat(reader.first(GOOD.replace("None.", "\u00E9".repeat(200_000)), ASKED, 0)).isEmpty();
    assertThat(reader.first("[".repeat(100_000), ASKED, 0)).isEmpty();
  }

  @Test
  void what_the_schema_asks_for_is_read() {
    assertThat(reader.first(GOOD, ASKED, 0))
        .contains(
            new FirstAnswer(
                List.of(
                    new ModelClaim(
                        "story-place-contradicts",
                        List.of(
                            new ModelClaim.Quoted(2, "I live here"),
                            new ModelClaim.Quoted(4, "I live there")))),
                null,
                Optional.empty()));
  }

  @Test
  void who_the_subject_is_is_answered_only_where_it_is_asked() {
    assertThat(reader.first(choosing("{\"does\": \"\", \"voice\": \"voice 2\"}"), ASKED, 0))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"does\": \"a\", \"voice\": \"unclear\"}",
        "{\"does\": \"a\", \"voice\": \"voice 4\"}",
        "{\"does\": \"a\", \"voice\": \"voice 0\"}",
        "{\"does\": \"a\", \"voice\": \"voice 02\"}",
        "{\"does\": \"a\", \"voice\": \"Voice 2\"}",
        "{\"does\": \"a\", \"voice\": \"voice 2 \"}",
        "{\"does\": \"a\", \"voice\": \"**voice 2**\"}",
        "{\"does\": \"a\", \"voice\": \"“voice 2”\"}",
        "{\"does\": \"a\", \"voice\": \"voice 1, voice 2\"}",
        "{\"does\": \"a\", \"voice\": \"Person B\"}",
        "{\"does\": \"a\", \"voice\": \"Ruth Berger\"}",
        "{\"does\": \"a\", \"voice\": [\"voice 2\"]}",
        "{\"does\": \"a\", \"voice\": 2}",
        "{\"does\": \"a\", \"voice\": null}",
        "{\"does\": \"a\"}",
        "{}",
        "\"voice 2\"",
        "null"
      })
  void a_speaker_who_was_not_offered_is_no_choice_and_costs_no_finding(String subject) {
    assertThat(reader.first(choosing(subject), ASKED, 3))
        .hasValueSatisfying(
            answer -> {
              assertThat(answer.voice()).isNull();
              assertThat(answer.claims()).hasSize(1);
            });
  }

  @Test
  void an_answer_without_the_question_it_was_asked_still_counts() {
    assertThat(reader.first(GOOD, ASKED, 3))
        .hasValueSatisfying(answer -> assertThat(answer.voice()).isNull());
  }

  @Test
  void the_speaker_who_is_named_is_read() {
    assertThat(reader.first(choosing("{\"does\": \"a\", \"voice\": \"voice 3\"}"), ASKED, 3))
        .hasValueSatisfying(answer -> assertThat(answer.voice()).isEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Ruth Berger\"",
        "null",
        "{\"line\": 1, \"words\": \"Ruth Berger\"}",
        "{\"kind\": \"candidate\", \"line\": -1, \"words\": \"Ruth Berger\"}",
        "{\"kind\": \"candidate\", \"line\": 1}",
        "{\"kind\": \"candidate\", \"line\": 1, \"words\": [\"Ruth\"]}",
        "{\"kind\": [], \"line\": 1, \"words\": \"Ruth\"}",
        "{\"kind\": \"candidate\", \"line\": 1, \"words\": \"Ruth\", \"why\": \"\"}"
      })
  void a_name_that_is_no_quote_is_none_and_costs_no_finding(String name) {
    assertThat(reader.first(calling(name), ASKED, 0))
        .hasValueSatisfying(
            answer -> {
              assertThat(answer.read()).isEmpty();
              assertThat(answer.claims()).hasSize(1);
            });
  }

  @ParameterizedTest
  @CsvSource({"recruiter, RECRUITER", "unclear,", "job_post,", "Recruiter,"})
  void who_it_is_about_is_read(String said, @Nullable SubjectKind kind) {
    String name = "{\"kind\": \"%s\", \"line\": 2, \"words\": \"Ruth Berger\"}".formatted(said);
    assertThat(reader.first(calling(name), ASKED, 0))
        .hasValueSatisfying(
            answer ->
                assertThat(answer.read())
                    .contains(
                        new ReadSubject(
                            new ModelClaim.Quoted(2, "Ruth Berger"), Optional.ofNullable(kind))));
  }

  private static String calling(String name) {
    return "{\"name\": " + name + ", " + GOOD.strip().substring(1);
  }

  private static String choosing(String subject) {
    return "{\"subject\": " + subject + ", " + GOOD.strip().substring(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"claims\": [{\"claim\": 0, \"innocent\": \"\", \"answer\": \"stands\", \"words\": []}]}",
        "{\"claims\": [{\"claim\": 3, \"innocent\": \"\", \"answer\": \"stands\", \"words\": []}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"stands\": true}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"answer\": true, \"words\": []}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"answer\": \"fine\", \"words\": []}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"answer\": \"stands\"}]}",
        "{\"claims\": [{\"claim\": 1, \"answer\": \"stands\", \"words\": []}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"answer\": \"stands\", \"words\":"
            + " [{\"line\": 1}]}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"answer\": \"stands\", \"words\":"
            + " \"none\"}]}",
        "{\"claims\": [{\"claim\": 1, \"innocent\": \"\", \"answer\": \"stands\", \"words\": []},"
            + " {\"claim\": 1, \"innocent\": \"\", \"answer\": \"stands\", \"words\": []}]}"
      })
  void a_second_reading_speaks_of_each_claim_once_and_of_no_other(String json) {
    assertThat(reader.second(json, 2)).isEmpty();
  }

  @Test
  void a_second_reading_is_read() {
    String json =
        """
        {"claims": [
          {"claim": 2, "innocent": "a", "answer": "explained",
            "words": [{"line": 7, "words": "she told us"}]},
          {"claim": 3, "innocent": "b", "answer": "stands", "told": "plainly", "words": []},
          {"claim": 4, "innocent": "b", "answer": "stands", "told": "suspected", "words": []},
          {"claim": 1, "innocent": "b", "answer": "stands", "words": []}]}
        """;
    assertThat(reader.second(json, 4))
        .contains(
            List.of(
                new Refutation(
                    2,
                    Refutation.Reply.EXPLAINED,
                    true,
                    List.of(new ModelClaim.Quoted(7, "she told us"))),
                new Refutation(3, Refutation.Reply.STANDS, true, List.of()),
                new Refutation(4, Refutation.Reply.STANDS, false, List.of()),
                new Refutation(1, Refutation.Reply.STANDS, true, List.of())));
  }
}

package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.reading.UnreadableExhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ruling on a finding, as JSON. */
class RulingJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"finding": "a-b", "disposition":                                 | broken JSON
          "explained"                                                       | a ruling is a map
          {"disposition": "explained", "reason": "a"}                       | finding must be the ID of a rule
          {"finding": " ", "disposition": "explained", "reason": "a"}       | finding must be the ID of a rule
          {"finding": 2, "disposition": "explained", "reason": "a"}         | it must be text
          {"finding": "a-b", "reason": "a"}                                 | disposition is one of explained
          {"finding": "a-b", "disposition": "fine", "reason": "a"}          | disposition is one of explained
          {"finding": "a-b", "disposition": "explained"}                    | reason must say why
          {"finding": "a-b", "disposition": "mistaken", "reason": " "}      | reason must say why
          {"finding": "a-b", "disposition": "explained", "reason": ["a"]}   | it must be text
          {"finding": "a-b", "disposition": "confirmed", "by": "me"}        | by is not read
          """)
  void what_is_no_ruling_is_refused_with_its_place(String json, String told) {
    assertThatThrownBy(() -> RulingJson.read(json))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class, e -> assertThat(e.reason()).contains(told));
  }

  @Test
  void a_reason_that_nobody_reads_to_its_end_is_refused() {
    String json =
        "{\"finding\": \"a-b\", \"disposition\": \"confirmed\", \"reason\": \"%s\"}"
            .formatted("a".repeat(4_001));
    assertThatThrownBy(() -> RulingJson.read(json)).isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void a_ruling_is_read_with_its_reason() {
    assertThat(
            RulingJson.read(
                "{\"finding\": \"a-b\", \"disposition\": \"mistaken\", \"reason\": \" a joke \"}"))
        .isEqualTo(new RuleOnFinding("a-b", Disposition.MISTAKEN, "a joke"));
  }

  @Test
  void one_who_confirms_gives_a_reason_or_none() {
    assertThat(RulingJson.read("{\"finding\": \"a-b\", \"disposition\": \"confirmed\"}"))
        .isEqualTo(new RuleOnFinding("a-b", Disposition.CONFIRMED, ""));
  }
}

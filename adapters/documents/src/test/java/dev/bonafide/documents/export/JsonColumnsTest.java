package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations that JSON keeps by columns. */
class JsonColumnsTest {
  private static final Subject MEHMET = new Subject(SubjectKind.CANDIDATE, "Mehmet Yildiz");

  @Test
  void columns_that_hold_no_messages_are_refused_as_such() {
    assertThatThrownBy(() -> read("{\"height\": [1, 2, 3], \"width\": [4, 5, 6]}"))
        .hasMessageStartingWith("export.json: is a JSON document in which no messages were found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"title": "Backend talk",
         "when": ["2026-03-03T10:00:00Z", "2026-03-03T10:01:00Z", "2026-03-03T10:02:00Z"],
         "who": ["Dilan Acar", "Mehmet Yildiz", "Dilan Acar"],
         "said": ["Can you walk me through the migration?",
                  "Sure, we moved invoices in three steps.", "Who wrote the job that did it?"]}
        """,
        """
        {"cols": ["at", "person", "line"],
         "data": [["2026-03-03T10:00:00Z", "Dilan Acar", "Can you walk me through the migration?"],
                  ["2026-03-03T10:01:00Z", "Mehmet Yildiz", "Sure, we moved invoices in three steps."],
                  ["2026-03-03T10:02:00Z", "Dilan Acar", "Who wrote the job that did it?"]]}
        """,
        """
        {"result": {"fields": [{"name": "at"}, {"name": "person"}, {"name": "line"}],
          "rows": [["10:00:00", "Dilan Acar", "Can you walk me through the migration?"],
                   ["10:01:00", "Mehmet Yildiz", "Sure, we moved invoices in three steps."],
                   ["10:02:00", "Dilan Acar", "Who wrote the job that did it?"]]}}
        """
      })
  void a_conversation_that_is_kept_by_columns_is_told_by_rows(String json) {
    Reading reading = read(json);
    assertThat(roles(reading)).containsExactly(Role.OTHER, Role.SUBJECT, Role.OTHER);
    assertThat(reading.utterances().get(1).span().of(reading.text()))
        .isEqualTo("Sure, we moved invoices in three steps.");
  }

  @Test
  void a_transcript_within_a_document_of_very_many_values_is_read() {
    String numbers = "1,".repeat(400_000) + "1";
    String json =
        "{\"levels\": ["
            + numbers
            + "], \"transcript\": \"Dilan Acar: Who did it?\\nMehmet Yildiz: I did.\\n"
            + "Dilan Acar: Alone?\\nMehmet Yildiz: With Ada.\"}";
    assertThat(roles(read(json)))
        .containsExactly(Role.OTHER, Role.SUBJECT, Role.OTHER, Role.SUBJECT);
  }

  private static Reading read(String json) {
    return new Exports().read(Exhibit.of("export.json", null, json), MEHMET).orElseThrow();
  }

  private static List<Role> roles(Reading reading) {
    return reading.utterances().stream().map(Utterance::role).toList();
  }
}

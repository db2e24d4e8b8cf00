package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          exhibits: []                        | line 1: broken JSON
          {"exhibits": [}                     | line 1: broken JSON
          {"exhibits": []} {}                 | something after the end
          {"name": "a", "name": "b"}          | line 1: broken JSON
          []                                  | line 1: a case is a map
          {"exhibits": {}}                    | line 1: exhibits is a map
          {"exhibits": "a"}                   | line 1: exhibits is text
          {"exhibits": [{"text": "a"}]}       | line 1: exhibits[0].kind is missing
          {"exhibit": []}                     | exhibit is not known; did you mean exhibits?
          """)
  void what_is_no_case_is_refused_with_its_place(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class,
            e -> {
              assertThat(e.exhibit()).isEqualTo("the body");
              assertThat(e.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = "{}\n{\"exhibits\": []}")
  void the_exhibits_may_come_as_files(String json) {
    assertThat(read(json).exhibits()).isEmpty();
  }

  @Test
  void what_nobody_reads_is_named() {
    assertThat(read("{\"weather\": \"fine\"}").warnings())
        .containsExactly("the body: line 1: weather is not read");
  }

  @Test
  void a_file_that_is_named_again_and_again_is_read_once() {
    List<String> opened = new ArrayList<>();
    String exhibit = "{\"kind\": \"note\", \"file\": \"a.txt\"}";
    String json = "{\"exhibits\": [" + (exhibit + ", ").repeat(199) + exhibit + "]}";
    Submission read =
        CaseJson.read(
            "the body",
            json,
            (path, kind) -> {
              opened.add(path);
              return List.of(Exhibit.of(path, kind, "camera_off"));
            },
            (_, _) -> Optional.empty());
    assertThat(read.exhibits()).hasSize(200);
    assertThat(opened).containsExactly("a.txt");
  }

  @Test
  void an_exhibit_may_name_a_file_that_comes_along() {
    Submission read =
        read(
            """
            {"subject": {"kind": "recruiter", "name": "Bo"},
             "exhibits": [{"kind": "messages", "file": "chat.txt", "name": "the chat"}]}
            """);
    assertThat(read.kind()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(read.exhibits())
        .containsExactly(Exhibit.of("the chat", ExhibitKind.MESSAGES, "in chat.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "null", "[]", "{}", "\"https://example.com/cv\""})
  void what_leads_to_no_candidate_is_refused(String candidate) {
    assertThatThrownBy(() -> read("{\"candidate\": %s}".formatted(candidate)))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("line 1: candidate is");
  }

  @Test
  void a_candidate_comes_before_what_was_sent_along() {
    Submission read =
        read(
            """
            {"candidate": "https://app.greenhouse.io/people/1",
             "exhibits": [{"kind": "note", "text": "camera_off"}]}
            """);
    assertThat(read.exhibits()).extracting(Exhibit::text).containsExactly("a résumé", "camera_off");
  }

  private static Submission read(String json) {
    return CaseJson.read(
        "the body",
        json,
        (path, kind) -> List.of(Exhibit.of(path, kind, "in " + path)),
        (link, sent) ->
            link.contains("greenhouse") ? Optional.of(withResume(sent)) : Optional.empty());
  }

  private static Submission withResume(Submission sent) {
    List<Exhibit> exhibits = new ArrayList<>(sent.exhibits());
    exhibits.addFirst(Exhibit.of("cv", ExhibitKind.RESUME, "a résumé"));
    return new Submission(null, null, List.of(), exhibits, List.of());
  }
}

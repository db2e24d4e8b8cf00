package dev.bonafide.documents.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseYamlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subject: candidate                            | line 1: exhibits is nothing
          exhibits: []                                  | line 1: exhibits is empty
          exhibits: {kind: note, text: a}               | line 1: exhibits is a map
          exhibits: [a]                                 | line 1: exhibits[0] is text
          exhibits: [{text: a}]                         | line 1: exhibits[0].kind is missing
          exhibits: [{kind: cv, text: a}]               | line 1: exhibits[0].kind is 'cv'
          exhibits: [{kind: note}]                      | line 1: exhibits[0] needs either text or file
          exhibits: [{kind: note, text: a, file: b}]    | line 1: exhibits[0] has both text and file
          exhibits: [{kind: note, text: [a]}]           | line 1: exhibits[0].text is a list
          exhibits: [{kind: note, text: a, speakr: b}]  | exhibits[0].speakr is not known; did you mean speaker?
          exhibits: [{kind: note, text: a, private: x}] | exhibits[0].private must be true or false
          exhibit: [{kind: note, text: a}]              | exhibit is not known; did you mean exhibits?
          {subject: boss, exhibits: [{kind: note, text: a}]}      | subject is 'boss'; it is one of candidate
          {subject: {kind: [a]}, exhibits: [{kind: note, text: a}]} | subject.kind is a list
          {claims: [a], exhibits: [{kind: note, text: a}]}        | claims is a list
          {claims: {a: {b: c}}, exhibits: [{kind: note, text: a}]} | claims.a is a map
          just words                                    | a case is a map
          """)
  void what_is_wrong_is_named_with_line_and_field(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class,
            e -> {
              assertThat(e.exhibit()).isEqualTo("case.yaml");
              assertThat(e.reason()).contains(message).doesNotContain("\n");
            });
  }

  @Test
  void subject_and_name_may_stand_together_or_apart() {
    Submission together =
        read("subject: {kind: recruiter, name: Bo}\nexhibits: [{kind: note, text: a}]");
    Submission apart = read("subject: recruiter\nname: Bo\nexhibits: [{kind: note, text: a}]");
    assertThat(together).isEqualTo(apart);
    assertThat(together.kind()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(together.name()).isEqualTo("Bo");
  }

  @Test
  void who_is_vetted_may_be_left_open() {
    assertThat(read("exhibits: [{kind: note, text: a}]").kind()).isNull();
  }

  @Test
  void claims_are_one_value_or_several_and_none_is_refused_for_its_topic() {
    Submission submission =
        read(
            """
            claims: {languages: [French, English], nationality: any, age: 41, gender: x, empty: ~}
            exhibits: [{kind: note, text: a}]
            """);
    assertThat(submission.claims())
        .containsExactly(
            new Claim("language", "French", List.of()),
            new Claim("language", "English", List.of()),
            new Claim("nationality", "any", List.of()),
            new Claim("age", "41", List.of()),
            new Claim("gender", "x", List.of()));
  }

  @Test
  void exhibits_without_a_name_are_called_by_kind_and_number() {
    Submission submission =
        read(
            """
            exhibits:
              - {kind: note, text: a}
              - {kind: note, text: b}
              - {kind: job_post, text: c}
              - {kind: note, text: d, name: same}
              - {kind: note, text: e, name: same}
            """);
    assertThat(submission.exhibits().stream().map(Exhibit::name))
        .containsExactly("note 1", "note 2", "job post 1", "same", "same (2)");
  }

  @Test
  void every_field_of_an_exhibit_is_kept() {
    Exhibit exhibit =
        read("exhibits: [{kind: transcript, text: a, speaker: Bo, at: 2025-01-02, private: true}]")
            .exhibits()
            .getFirst();
    assertThat(exhibit)
        .isEqualTo(
            new Exhibit("transcript 1", ExhibitKind.TRANSCRIPT, "a", "Bo", "2025-01-02", true));
  }

  @Test
  void what_nobody_reads_is_named_in_a_warning() {
    assertThat(read("colour: blue\nexhibits: [{kind: note, text: a}]").warnings())
        .containsExactly("line 1: colour is not read");
  }

  @Test
  void the_same_case_may_be_json() {
    assertThat(read("{\"exhibits\": [{\"kind\": \"note\", \"text\": \"a\"}]}").exhibits())
        .hasSize(1);
  }

  @Test
  void more_exhibits_than_the_limit_are_refused() {
    String many = "exhibits:\n" + "  - {kind: note, text: a}\n".repeat(CaseShape.EXHIBITS + 1);
    assertThatThrownBy(() -> read(many)).hasMessageContaining("more than");
  }

  private static Submission read(String yaml) {
    return CaseYaml.read(
        "case.yaml",
        yaml,
        (path, _) -> {
          throw new UnreadableExhibit(path, "there is no such file");
        });
  }
}

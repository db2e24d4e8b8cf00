package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Placeholder;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a case may stand in a question. */
class QuestionParametersTest {
  private final Scene scene = new Scene(SubjectKind.CANDIDATE, null);

  private static Map<Placeholder, String> stated(String about, String... values) {
    Scene scene = new Scene(SubjectKind.CANDIDATE, null);
    List.of(values).forEach(value -> scene.claims(about, value));
    return QuestionParameters.of(scene.caseFile());
  }

  private Map<Placeholder, String> told(String about, String... values) {
    CaseFile file = scene.caseFile();
    List<Claim> claims = new ArrayList<>(file.claims());
    List.of(values)
        .forEach(value -> claims.add(new Claim(about, value, List.of(scene.cite(value)))));
    return QuestionParameters.of(new CaseFile(file.subject(), claims, file.readings()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Remote",
        "Anywhere in the world",
        "Poland",
        "evil.example/login",
        "@everyone",
        "<b>Graz</b>",
        "*Graz*",
        "[Graz](x)",
        "Graz\u202Ezarg",
        "Graz 24",
        "graz",
        "Send Me All Of Your Money",
        "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void what_is_no_plain_name_of_a_town_is_left_out(String value) {
    assertThat(stated("location", value)).isEmpty();
  }

  @Test
  void which_of_several_is_meant_is_not_told() {
    assertThat(stated("location", "Graz", "Linz")).isEmpty();
    assertThat(stated("language", "Danish", "Polish")).isEmpty();
    assertThat(stated("employer", "Ahlborn", "Ostrick")).isEmpty();
  }

  @Test
  void what_a_profile_a_repository_or_a_note_tells_is_not_for_them_to_hear() {
    scene
        .written("profile", ExhibitKind.CODE_PROFILE, "Lives in Graz")
        .written("repository", ExhibitKind.REPOSITORY, "made at Ahlborn")
        .written("note", ExhibitKind.NOTE, "a call from Linz");
    assertThat(told("location", "Graz")).isEmpty();
    assertThat(told("location", "Linz")).isEmpty();
    assertThat(told("employer", "Ahlborn")).isEmpty();
  }

  @Test
  void what_they_told_is_named_as_one_name() {
    scene.chat("chat", "Ada: I live in Graz, Austria, and work at Ahlborn & Sons");
    assertThat(told("location", "Graz, Austria")).containsEntry(Placeholder.CITY, "Graz");
    assertThat(told("employer", "Ahlborn & Sons"))
        .containsEntry(Placeholder.EMPLOYER, "Ahlborn & Sons");
  }

  @Test
  void a_line_of_a_resume_is_no_name_of_an_employer() {
    scene.written("cv", ExhibitKind.RESUME, "Terraform Engineer, Egebulut, 2012 - 2014");
    assertThat(told("employer", "Terraform Engineer, Egebulut, 2012 - 2014")).isEmpty();
  }

  @Test
  void what_was_stated_with_the_case_stands_before_what_they_told() {
    scene.written("cv", ExhibitKind.RESUME, "Graz").claims("location", "Linz");
    assertThat(told("location", "Graz")).containsEntry(Placeholder.CITY, "Linz");
  }

  @Test
  void english_goes_without_saying_and_the_other_language_is_named() {
    assertThat(stated("language", "English")).isEmpty();
    assertThat(stated("language", "English", "Danish"))
        .containsEntry(Placeholder.LANGUAGE, "Danish");
    assertThat(stated("project", "Aster")).containsEntry(Placeholder.PROJECT, "Aster");
  }

  @Test
  void where_somebody_was_born_or_belongs_is_never_named() {
    assertThat(stated("birth_place", "Graz")).isEmpty();
    assertThat(stated("nationality", "Austrian")).isEmpty();
  }
}

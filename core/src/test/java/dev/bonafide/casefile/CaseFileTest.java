package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution.Grounds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {
  private static final Claim CITY = new Claim("city", "Graz", List.of());

  private static Reading reading(String name, ExhibitKind kind) {
    Exhibit exhibit = Exhibit.of(name, kind, "text");
    return new Reading(exhibit, kind, "plain-text", "text", List.of(), List.of());
  }

  private static CaseFile about(SubjectKind kind, String name) {
    return new CaseFile(
        new Subject(kind, name),
        List.of(CITY, new Claim("skill", "Go", List.of())),
        List.of(reading("a", ExhibitKind.NOTE), reading("b", ExhibitKind.RESUME)),
        List.of("what was not read"));
  }

  private static CaseFile tried(String label, String... others) {
    return about(SubjectKind.CANDIDATE, "Ada")
        .attributed(Attribution.tried(label, List.of(others)));
  }

  private final CaseFile ada = tried("Ada", "Bo");
  private final CaseFile bo = tried("Bo", "Ada");

  @Test
  void nobody_who_was_not_read_is_known() {
    CaseFile both = ada.beside(List.of(AlternativeReading.known(bo)));
    assertThat(both.as(SubjectKind.CANDIDATE, "Cy")).isEmpty();
    assertThat(both.as(SubjectKind.RECRUITER, "Bo")).isEmpty();
  }

  @Test
  void each_way_to_read_a_case_is_found_and_stands_alone() {
    CaseFile both = ada.beside(List.of(AlternativeReading.known(bo)));
    assertThat(both.as(SubjectKind.CANDIDATE, "Ada")).contains(ada);
    assertThat(both.as(SubjectKind.CANDIDATE, "Bo")).contains(bo);
    assertThat(both.ways()).containsExactly(ada, bo);
    assertThat(ada.ways()).containsExactly(ada);
  }

  @Test
  void kinds_are_told_once_each() {
    CaseFile post = about(SubjectKind.JOB_POST, "Ada");
    CaseFile all =
        ada.beside(List.of(AlternativeReading.known(bo), AlternativeReading.known(post)));
    assertThat(all.kinds()).containsExactly(SubjectKind.CANDIDATE, SubjectKind.JOB_POST);
  }

  @Test
  void what_takes_anothers_place_keeps_it_and_its_others_beside_it_but_not_itself() {
    CaseFile post = about(SubjectKind.JOB_POST, "Ada");
    CaseFile earlier =
        ada.beside(List.of(AlternativeReading.known(bo), AlternativeReading.known(post)));
    CaseFile now = bo.insteadOf(earlier);
    assertThat(now.ways()).containsExactly(bo, ada, post);
    assertThat(now.subject()).isEqualTo(bo.subject());
  }

  @Test
  void claims_and_readings_are_found_by_what_they_are() {
    assertThat(ada.claims("city")).containsExactly(CITY);
    assertThat(ada.claims("name")).isEmpty();
    assertThat(ada.readings(ExhibitKind.RESUME)).extracting(Reading::name).containsExactly("b");
  }

  @Test
  void who_is_vetted_is_told_without_changing_anything_else() {
    CaseFile told = about(SubjectKind.RECRUITER, "Ada");
    CaseFile tried = told.attributed(Attribution.tried("Ada", List.of()));
    assertThat(tried.subject().attribution()).isEqualTo(Attribution.tried("Ada", List.of()));
    assertThat(tried)
        .usingRecursiveComparison()
        .ignoringFields("subject.attribution")
        .isEqualTo(told);
  }

  @ParameterizedTest
  @EnumSource
  void a_choice_is_left_only_where_it_is_open_who_is_vetted(Grounds grounds) {
    Attribution told = new Attribution("Ada", grounds, List.of("Bo"));
    boolean open = List.of(Grounds.TRIED, Grounds.POINTED_AT, Grounds.UNTOLD).contains(grounds);
    assertThat(told.isOpen()).isEqualTo(open);
    assertThat(told.choices()).isEqualTo(open ? List.of("Ada", "Bo") : List.of());
    assertThat(told.guesses())
        .isEqualTo(open || grounds == Grounds.LINKS ? List.of("Ada", "Bo") : List.of());
    assertThat(told.isCertain()).isEqualTo(grounds == Grounds.NAMED);
    assertThat(told.isRead()).isEqualTo(grounds == Grounds.NAMED || grounds == Grounds.TOLD);
    assertThat(new Subject(SubjectKind.CANDIDATE, null, told, false).isOpen()).isEqualTo(open);
  }

  @Test
  void the_next_person_to_try_is_no_longer_among_the_others() {
    assertThat(Attribution.tried("Ada", List.of("Bo", "Cy")).trying("Bo"))
        .isEqualTo(Attribution.tried("Bo", List.of("Ada", "Cy")));
    assertThat(new Attribution("Ada", Grounds.LINKS, List.of("Bo")).trying("Bo"))
        .isEqualTo(new Attribution("Bo", Grounds.LINKS, List.of("Ada")));
    assertThat(new Attribution(null, Grounds.UNTOLD, List.of("Bo")).choices())
        .containsExactly("Bo");
    assertThat(Grounds.LEFT_OVER.id()).isEqualTo("left-over");
  }

  @Test
  void a_subject_without_any_details_is_not_open() {
    assertThat(new Subject(SubjectKind.CANDIDATE, null).isOpen()).isFalse();
    assertThat(new Subject(SubjectKind.CANDIDATE, null).choices()).isEmpty();
  }
}

package dev.bonafide.comparison.othercase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class OtherCasesTest {
  private static final List<String> WORK =
      List.of(
          "- Led six engineers who moved the claims monolith to forty services over two years",
          "- Cut the time of a release from three hours to eleven minutes with canary steps",
          "- Saved the team two hundred thousand a year by running nightly batches on spot machines");
  private static final List<String> CHANGED =
      List.of(
          "- Led seven engineers who moved the claims monolith to forty services over two years",
          "- Cut the time of a release from three hours to twelve minutes with canary steps",
          "- Saved the firm two hundred thousand a year by running nightly batches on spot machines");
  private static final List<String> SAID =
      List.of(
          "I led a team of six that moved the claims of a pet insurance firm to services.",
          "The hardest part was that two ledgers counted the same refund on different days.",
          "So I wrote a small job that replayed one week of events every single night.");

  @Test
  void a_case_that_is_given_alone_cannot_be_held_against_others() {
    CaseFile alone = resume("Helena Vorst", WORK);

    for (Comparison comparison : beside(OtherCases.NONE)) {
      assertThat(comparison.look(alone)).as(comparison.name()).isInstanceOf(Look.Blind.class);
    }
    for (Comparison comparison : beside(of(alone))) {
      assertThat(comparison.look(alone)).as(comparison.name()).isInstanceOf(Look.Blind.class);
    }
  }

  @Test
  void the_same_person_may_apply_twice_under_a_longer_name_or_with_the_old_address() {
    CaseFile first = resume("Helena Vorst\nhv@post.example", WORK);

    assertThat(look(first, first, resume("Helena M. Vorst", CHANGED)))
        .isNotInstanceOf(Look.Seen.class);
    assertThat(look(first, first, resume("Lena Marsh\nhv@post.example", CHANGED)))
        .isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void lines_that_three_others_have_too_come_from_a_template() {
    CaseFile first = resume("Helena Vorst", WORK);

    assertThat(
            look(
                first,
                first,
                resume("Ada Lund", WORK),
                resume("Tom Kay", WORK),
                resume("Dario Marchetti", WORK)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void two_lines_and_short_ones_say_nothing() {
    CaseFile first = resume("Helena Vorst", WORK);
    List<String> few = new ArrayList<>(CHANGED.subList(0, 2));
    few.addAll(List.of("- Java, Kotlin", "- Engineer at Kestrelby", "- University of Ghent"));

    assertThat(look(first, first, resume("Ada Lund", few))).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_resume_of_another_case_is_cited_here_and_there() {
    CaseFile first = resume("Helena Vorst", WORK);

    Look look = look(first, first, resume("Dario Marchetti", CHANGED));

    assertThat(((Look.Seen) look).evidence())
        .hasSize(6)
        .extracting(Citation::exhibit)
        .containsExactly(
            "exhibit 0", "case 1/exhibit 0",
            "exhibit 0", "case 1/exhibit 0",
            "exhibit 0", "case 1/exhibit 0");
  }

  @Test
  void lines_that_are_moved_in_are_cited_word_for_word() {
    CaseFile first = resume("  Helena Vorst", WORK.stream().map(line -> "   " + line).toList());

    Look look = look(first, first, resume("Dario Marchetti", CHANGED));

    assertThat(((Look.Seen) look).evidence())
        .allSatisfy(
            cited -> assertThat(cited.quote()).matches("(Led|Cut|Saved) .*(years|steps|machines)"));
  }

  @Test
  void an_interview_told_by_two_people_is_seen() {
    CaseFile one = call("Nuno Prata", SAID);
    CaseFile other = call("Elin Berg", SAID);

    assertThat(answers(one, one, other)).isInstanceOf(Look.Seen.class);
  }

  @Test
  void what_an_interviewer_says_in_any_case_is_nobodys_own() {
    CaseFile one = call("Nuno Prata", SAID);
    Told asked = Told.call().subject("Yes.");
    SAID.forEach(asked::other);

    assertThat(answers(one, one, call("Elin Berg", SAID), named("Ida Roe", asked)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_recording_of_somebody_without_a_name_is_held_against_nobody() {
    CaseFile one = call("Candidate", SAID);

    assertThat(answers(one, one, call("Speaker", SAID))).isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_number_under_two_names_is_seen_and_an_offices_is_not() {
    CaseFile one = resume("Helena Vorst\nhv@post.example, +32 470 55 01 47", WORK);
    CaseFile other = resume("Dario Marchetti\nTel. +32 470 55 01 47", List.of("Engineer"));
    CaseFile third = resume("Ada Lund\n+32 470 55 01 47", List.of("Engineer"));
    CaseFile fourth = resume("Tom Kay\n+32 470 55 01 47", List.of("Engineer"));

    assertThat(contacts(one, one, other)).isInstanceOf(Look.Seen.class);
    assertThat(contacts(one, one, other, third, fourth)).isInstanceOf(Look.Nothing.class);
    assertThat(contacts(one, one, resume("Helena Vorst-Roe\n+32 470 55 01 47", WORK)))
        .isNotInstanceOf(Look.Seen.class);
  }

  @Property(tries = 40)
  void neither_the_order_of_cases_nor_added_lines_change_what_is_seen(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> here = new ArrayList<>(WORK);
    List<String> there = new ArrayList<>(CHANGED);
    here.add("- Wrote the first rota of a team that had never been woken at night before");
    there.add("I wrote every line of this myself and nobody else has ever seen any of it");
    Collections.shuffle(here, random);
    Collections.shuffle(there, random);
    CaseFile first = resume("Helena Vorst", here);
    List<CaseFile> all =
        new ArrayList<>(
            List.of(
                first,
                resume("Dario Marchetti", there),
                resume("Ada Lund", List.of("- Taught nine people how to be on call"))));
    Collections.shuffle(all, random);

    assertThat(look(first, all.toArray(CaseFile[]::new))).isInstanceOf(Look.Seen.class);
  }

  private static List<Comparison> beside(OtherCases others) {
    return List.of(
        new ResumeOfOtherCase(others),
        new AnswersOfOtherCase(others),
        new ContactOfOtherCase(others));
  }

  private static Look look(CaseFile caseFile, CaseFile... given) {
    return new ResumeOfOtherCase(of(given)).look(caseFile);
  }

  private static Look answers(CaseFile caseFile, CaseFile... given) {
    return new AnswersOfOtherCase(of(given)).look(caseFile);
  }

  private static Look contacts(CaseFile caseFile, CaseFile... given) {
    return new ContactOfOtherCase(of(given)).look(caseFile);
  }

  private static OtherCases of(CaseFile... given) {
    OtherCases.Gathering gathering = new OtherCases.Gathering();
    for (int at = 0; at < given.length; at++) {
      gathering.add("case " + at, given[at]);
    }
    return gathering.end();
  }

  private static CaseFile resume(String head, List<String> lines) {
    Told told = Told.call().resume(head + "\n" + String.join("\n", lines));
    return new CaseFile(new Subject(SubjectKind.CANDIDATE, null), List.of(), told.end().readings());
  }

  private static CaseFile call(String name, List<String> said) {
    Told told = Told.call();
    said.forEach(words -> told.other("And then?").subject(words));
    return named(name, told);
  }

  private static CaseFile named(String name, Told told) {
    return new CaseFile(new Subject(SubjectKind.CANDIDATE, name), List.of(), told.end().readings());
  }
}

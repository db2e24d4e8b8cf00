package dev.bonafide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Look;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.ShippedRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who was given nothing to look at says so, and why: that nothing was seen is an answer. */
final class BlindTest {
  @Test
  void every_comparison_says_why_it_could_not_look_at_an_empty_case() {
    assertAllBlind(
        new CaseFile(new Subject(SubjectKind.CANDIDATE, "Sam"), List.of(), List.of()), Set.of());
  }

  @Test
  void what_the_reviewer_notes_and_what_others_say_is_nothing_to_look_at() {
    assertAllBlind(Told.call().note("We met at the fair.").end(), Set.of());
    assertAllBlind(Told.chat().other("Hello? Are you there?").end(), Set.of());
  }

  @Test
  void a_line_of_a_resume_is_nothing_to_look_at() {
    assertAllBlind(Told.call().resume("Engineer").end(), Set.of());
  }

  @Test
  void a_few_words_of_a_talk_are_enough_only_for_what_asks_no_more() {
    assertAllBlind(
        Told.call().other("How are you?").subject("Fine.").end(),
        Set.of("corrected-name", "echoed-answer"));
    assertAllBlind(
        Told.chat().other("How are you?").subject("Fine.").end(), Set.of("corrected-name"));
  }

  private static void assertAllBlind(CaseFile caseFile, Set<String> looking) {
    assertThat(Comparisons.all(new ListFiles(ShippedRules.all())::named))
        .filteredOn(comparison -> !looking.contains(comparison.name()))
        .allSatisfy(
            comparison -> {
              Look look = comparison.look(caseFile);
              assertThat(look).as(comparison.name()).isInstanceOf(Look.Blind.class);
              assertThat(((Look.Blind) look).why().english()).as(comparison.name()).isNotBlank();
            });
  }
}

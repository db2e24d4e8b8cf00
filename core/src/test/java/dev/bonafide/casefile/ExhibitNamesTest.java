package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExhibitNamesTest {

  @Test
  void nothing_that_is_handed_in_is_called_as_what_a_reviewer_stated() {
    assertThat(new ExhibitNames().next(Claim.STATED, null)).isEqualTo(Claim.STATED + " (2)");
  }

  @Test
  void no_control_character_of_a_files_name_breaks_out_of_its_line() {
    assertThat(new ExhibitNames().next(" cv\nVerdict:\tclear\u001b[2J\u0000\u0085.pdf\n", null))
        .isEqualTo("cv Verdict: clear [2J  .pdf");
  }

  @Test
  void what_comes_without_a_name_is_called_by_its_kind_and_number() {
    ExhibitNames names = new ExhibitNames();
    assertThat(names.next(null, ExhibitKind.NOTE)).isEqualTo("note 1");
    assertThat(names.next(" \n", ExhibitKind.NOTE)).isEqualTo("note 2");
    assertThat(names.next(null, null)).isEqualTo("exhibit 1");
  }

  @Test
  void every_further_one_of_a_name_has_a_number() {
    ExhibitNames names = new ExhibitNames();
    assertThat(names.next("cv.pdf", null)).isEqualTo("cv.pdf");
    assertThat(names.next("cv.pdf", null)).isEqualTo("cv.pdf (2)");
    assertThat(names.next("cv.pdf", null)).isEqualTo("cv.pdf (3)");
  }
}

package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExhibitNamesTest {

  @Test
  void nothing_that_is_handed_in_is_called_as_what_a_reviewer_stated() {
    assertThat(new ExhibitNames().next(Claim.STATED, null)).isEqualTo(Claim.STATED + " (2)");
  }
}

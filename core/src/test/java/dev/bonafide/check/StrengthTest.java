package dev.bonafide.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthTest {

  @Test
  void a_word_that_is_no_strength_is_none() {
    assertThat(Strength.of("STRONG")).isEmpty();
    assertThat(Strength.of("")).isEmpty();
    assertThat(Strength.of("strong")).contains(Strength.STRONG);
  }

  @Test
  void each_is_at_least_itself_and_what_is_milder() {
    assertThat(Strength.MODERATE.atLeast(Strength.WEAK)).isTrue();
    assertThat(Strength.MODERATE.atLeast(Strength.MODERATE)).isTrue();
    assertThat(Strength.MODERATE.atLeast(Strength.STRONG)).isFalse();
  }

  @Test
  void lists_that_nobody_named_are_empty() {
    assertThat(ReferenceLists.NONE.named("brands")).isEmpty();
  }

  @Test
  void checks_that_remember_nothing_are_themselves() {
    Checks none = _ -> List.of();
    assertThat(none.remembering()).isSameAs(none);
  }
}

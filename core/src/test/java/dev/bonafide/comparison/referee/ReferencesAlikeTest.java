package dev.bonafide.comparison.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;

final class ReferencesAlikeTest {
  private static final String ONE =
      "Sam was a rock in every storm and never missed a date. I would rehire him tomorrow.";

  @Test
  void two_referees_in_the_same_words_are_seen_in_both() {
    Look look =
        new ReferencesAlike()
            .look(
                Told.chat()
                    .other(ONE)
                    .voice("Sam was a rock in every storm and never missed a date. Would rehire.")
                    .end());

    assertThat(((Look.Seen) look).evidence()).hasSize(2);
  }

  @Test
  void one_referee_may_write_twice() {
    assertThat(new ReferencesAlike().look(Told.chat().other(ONE).other(ONE).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void own_words_of_each_are_no_copies() {
    assertThat(
            new ReferencesAlike()
                .look(
                    Told.chat()
                        .other(ONE)
                        .voice("She was with us until May. I'd hire her again, noisy as she is.")
                        .end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void words_of_the_form_that_both_filled_in_are_no_copies() {
    String form = "Would you say that Sam was a rock in every storm and never missed a date?";
    assertThat(
            new ReferencesAlike()
                .look(Told.chat().staff(form).other(ONE).voice(ONE.replace('.', ',')).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_reference_cannot_be_compared() {
    assertThat(new ReferencesAlike().look(Told.chat().other(ONE).end()))
        .isInstanceOf(Look.Blind.class);
  }
}

package dev.bonafide.comparison.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;

class CorrectedNameTest {
  private static Look look(Told told) {
    return new CorrectedName().look(told.end());
  }

  @Test
  void without_a_word_of_theirs_it_is_unknown() {
    assertThat(look(Told.call())).isInstanceOf(Look.Blind.class);
    assertThat(look(Told.chat().other("Hi Emily"))).isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_thing_that_is_corrected_is_no_name() {
    Told told = Told.chat().other("Hi Emily").subject("This is Postgres, sorry, MySQL");
    assertThat(look(told)).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_short_form_of_the_own_name_is_the_own_name() {
    Told told = Told.chat().other("Hello Tobias!").subject("I'm Tobi, sorry, Tobias");
    assertThat(look(told)).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_colleague_who_is_addressed_is_not_the_subject() {
    Told told = Told.chat().other("Thanks Emily").other("ok").subject("I'm Kevin, I mean Emily");
    assertThat(look(told)).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void another_name_that_is_corrected_into_the_own_is_seen() {
    Told told =
        Told.call().other("Am I speaking with Emily?").subject("Yes, this is Jason, I mean Emily.");
    assertThat(look(told)).isInstanceOf(Look.Seen.class);
    assertThat(look(Told.call().other("Hello").subject("Hello, my name is Ke... Sam Ode")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void other_languages_are_heard() {
    Told told =
        Told.call()
            .other("¿Hablo con Emilia? Hola Emilia.")
            .subject("Sí, soy Jasón, digo, Emilia.");
    assertThat(look(told)).isInstanceOf(Look.Seen.class);
  }
}

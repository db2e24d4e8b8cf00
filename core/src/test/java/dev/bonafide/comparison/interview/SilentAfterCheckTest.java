package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;

final class SilentAfterCheckTest {
  @Test
  void silence_over_days_after_a_request_to_be_seen_is_seen() {
    Look look = look(asked().at(3).other("hi Sam, any news?").at(5).other("hello?"));

    assertThat(((Look.Seen) look).evidence())
        .extracting(Citation::quote)
        .containsExactly("can we do a quick call tonight, camera on?", "hi Sam, any news?");
  }

  @Test
  void an_answer_ends_it() {
    assertThat(
            look(asked().at(3).other("any news?").at(6).other("hello?").subject("Sorry, was ill.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_reminder_or_three_days_are_no_silence() {
    assertThat(look(asked().at(6).other("any news?"))).isInstanceOf(Look.Nothing.class);
    assertThat(look(asked().at(2).other("any news?").at(3).other("hello?")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void silence_after_small_talk_is_nothing() {
    assertThat(
            look(
                Told.chat()
                    .at(0)
                    .other("nice weather")
                    .at(0.1)
                    .subject("yes")
                    .at(3)
                    .other("hi")
                    .at(9)
                    .other("hello?")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void somebody_who_always_answers_late_cannot_be_judged() {
    assertThat(
            look(
                Told.chat()
                    .at(0)
                    .other("can we do a quick call?")
                    .at(4)
                    .subject("maybe")
                    .at(7)
                    .other("hi")
                    .at(9)
                    .other("hello?")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void messages_without_dates_cannot_be_judged() {
    assertThat(look(Told.chat().other("can we do a quick call?").subject("ok")))
        .isInstanceOf(Look.Blind.class);
  }

  private static Told asked() {
    return Told.chat()
        .at(0)
        .other("for a pc in my flat?")
        .subject("Yes sure.")
        .at(0.5)
        .other("can we do a quick call tonight, camera on?")
        .at(0.6)
        .subject("I am busy today");
  }

  private static Look look(Told told) {
    return new SilentAfterCheck().look(told.end());
  }
}

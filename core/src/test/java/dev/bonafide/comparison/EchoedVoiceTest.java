package dev.bonafide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import org.junit.jupiter.api.Test;

final class EchoedVoiceTest {
  @Test
  void what_nobody_in_particular_says_and_the_subject_repeats_twice_is_seen() {
    Look look =
        look(
            Told.call()
                .other("How do you stop two workers taking one row?")
                .voice("skip locked, select for update skip locked")
                .subject("We use select for update skip locked.")
                .other("And what is the partition key?")
                .voice("declaration ID")
                .subject("The partition key is the declaration ID."));

    assertThat(((Look.Seen) look).evidence())
        .hasSize(4)
        .extracting(Citation::quote)
        .contains("declaration ID", "We use select for update skip locked.");
  }

  @Test
  void once_may_be_chance() {
    assertThat(
            look(
                Told.call()
                    .other("And what is the partition key?")
                    .voice("declaration ID")
                    .subject("The partition key is the declaration ID.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_question_is_taken_up_and_not_echoed() {
    assertThat(
            look(
                Told.call()
                    .voice("By timestamp, with the offsets?")
                    .subject("By timestamp, with the offsets, yes.")
                    .voice("And a composite key?")
                    .subject("A composite key, yes.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void an_interviewer_with_a_name_may_give_hints() {
    assertThat(
            look(
                Told.call()
                    .other("Think of select for update.")
                    .subject("Ah, select for update, of course.")
                    .other("And then skip locked.")
                    .subject("Skip locked. Thank you.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void without_a_recording_it_cannot_look() {
    assertThat(new EchoedVoice().look(Told.chat().other("Hello").subject("Hi").end()))
        .isInstanceOf(Look.Blind.class);
  }

  private static Look look(Told told) {
    return new EchoedVoice().look(told.end());
  }
}

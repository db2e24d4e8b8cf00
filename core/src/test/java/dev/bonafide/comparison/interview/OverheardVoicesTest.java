package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a voice in the room says to the subject, and what it says as the subject does. */
public final class OverheardVoicesTest {
  @Test
  void without_a_third_voice_in_a_recording_it_is_unknown() {
    for (Told told :
        new Told[] {
          Told.chat().other("Who?").voice("say forty").subject("Forty."),
          Told.call().other("Who are you?").subject("I am Sam."),
          Told.call().other("Good morning.").subject("Good morning."),
        }) {
      assertThat(told(told)).isInstanceOf(Look.Blind.class);
      assertThat(script(told)).isInstanceOf(Look.Blind.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tell him forty, 'In forty steps, as the runbook of Ghent says.'",
    "say hello, Hello.",
    "tell them it rains, 'It rains, she says.'",
    "left at the bridge, Left.",
    "'hint, say sharding', Sharding.",
    "tell him about Ghent, 'In Ghent I kept the harbour scales.'",
  })
  void more_than_the_order_a_greeting_a_word_without_an_order_and_a_hint_are_nothing(
      String voice, String answer) {
    assertThat(told(Told.call().other("How many?").subject("Many.").voice(voice).subject(answer)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_word_of_the_question_may_be_said_again() {
    assertThat(
            told(
                Told.call()
                    .other("Was it in Ghent or in Lyon?")
                    .voice("tell him Ghent")
                    .subject("In Ghent.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_word_that_somebody_was_told_to_say_is_seen_with_the_order() {
    Look look =
        told(
            Told.call()
                .other("How big was it?")
                .subject("About a thousand.")
                .voice("tell him Nantes, Nantes, not Lyon")
                .subject("In Nantes.")
                .subject("I take that back."));

    assertThat(((Look.Seen) look).evidence())
        .extracting(Citation::quote)
        .containsExactly("tell him Nantes, Nantes, not Lyon", "In Nantes.");
  }

  @Test
  void two_passages_of_one_script_with_other_names_are_seen() {
    Look look = script(scene().subject("I never met that man."));

    assertThat(((Look.Seen) look).evidence()).hasSize(4);
  }

  @Test
  void one_passage_is_a_phrase_that_many_know() {
    assertThat(
            script(
                Told.call()
                    .other("Who are you?")
                    .subject("I am Sam, an engineer with eight years of experience.")
                    .voice("I am Antoine, a roofer with eight years of experience")
                    .subject("That is next door.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void an_echo_has_no_words_of_its_own() {
    String one = "I worked with scanners for companies in trade and fisheries.";
    String two = "I wrote the importer that feeds eleven warehouses.";
    assertThat(
            script(
                Told.call()
                    .other("What did you do?")
                    .subject(one)
                    .voice("I worked with scanners for companies in trade and fisheries")
                    .other("And then?")
                    .subject(two)
                    .voice("I wrote the importer that feeds eleven")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void who_is_asked_belongs_to_the_call() {
    assertThat(
            script(
                Told.call()
                    .other("Who are you?")
                    .subject("I am Sam, an engineer with eight years of experience.")
                    .subject("I worked with scanners for companies in trade and fisheries.")
                    .other("And you?")
                    .voice("I am Antoine, a developer from Lille with eight years of experience")
                    .other("With what?")
                    .voice("I worked with React, Next for companies in trade and fisheries")
                    .subject("So did I.")))
        .isInstanceOf(Look.Blind.class);
  }

  public static Told scene() {
    return Told.call()
        .other("Who are you?")
        .subject("I am Sam, an engineer with eight years of experience.")
        .voice("I am Antoine, a developer from Lille with eight years of experience")
        .other("With what?")
        .subject("I worked with scanners for companies in trade and fisheries.")
        .voice("I worked with React and Next for companies in trade and fisheries")
        .subject("Yes.");
  }

  private static Look told(Told told) {
    return new ToldAnswers().look(told.end());
  }

  private static Look script(Told told) {
    return new OverheardScript().look(told.end());
  }
}

package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;

final class RepeatedAnswersTest {
  @Test
  void the_same_words_to_three_different_questions_are_seen_where_they_stand() {
    Look look =
        look(
            Told.call()
                .other("Maybe start with you, tell me who you are, where you're based.")
                .subject(
                    "My name is Motoki. I have more than eight years experience in full stack and"
                        + " blockchain. I have delivered many project for many client.")
                .other("Okay cool. Which project would you say you're the most proud of?")
                .subject(
                    "Yeah so, I have delivered many project for many client. I always delivered on"
                        + " time and the client is satisfied.")
                .other("Like, the bridge thing that is on your profile. What was hard there?")
                .subject("It is not hard. I delivered on time and the client is satisfied.")
                .other("Did you work alone on it or with a team?")
                .subject("With team, sometimes alone. It depend. I have delivered many project."));

    assertThat(((Look.Seen) look).evidence())
        .hasSize(3)
        .extracting(Citation::quote)
        .containsOnly("I have delivered many project");
  }

  @Test
  void one_long_answer_to_two_different_questions_is_seen() {
    String answer =
        "I leveraged cutting edge technology to drive digital transformation and reduced cost by"
            + " forty percent across all business units";
    assertThat(
            look(
                Told.call()
                    .other("What was the hardest bug you found?")
                    .subject("So, " + answer + ".")
                    .other("And which university did you attend?")
                    .subject("In Leeds.")
                    .other("Why do you leave your employer?")
                    .subject("Because " + answer + " and more.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void too_few_answers_cannot_be_compared() {
    assertThat(look(Told.call().other("Who are you?").subject("Sam.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_nervous_speaker_may_say_who_they_are_at_every_question() {
    assertThat(
            look(
                Told.call()
                    .other("So tell me a little bit about yourself")
                    .subject(
                        "Um yes. I am Android developer in a company of pharmacies in Guadalajara.")
                    .other("Great and what do you do there day to day")
                    .subject("I am Android developer in a company of pharmacies. I do the app.")
                    .other("What have you built yourself")
                    .subject("I am Android developer in a company of pharmacies so the scanner.")
                    .other("Would a video call be ok")
                    .subject("I am Android developer in a company of pharmacies, video is okay.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_speaker_who_was_cut_off_may_begin_anew_each_time() {
    String answer = "it was in the winter and a patient was given twenty five instead of five";
    assertThat(
            look(
                Told.call()
                    .other("Can you tell me about an error you dealt with?")
                    .subject(answer)
                    .other("You've frozen. Could you start over?")
                    .subject(answer)
                    .other("Please, from the top, my colleague only just joined")
                    .subject(answer)
                    .other("And whose error was it?")
                    .subject("My name was on the label.")
                    .other("What would you change?")
                    .subject("Barcodes at picking, not more posters.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_question_asked_again_may_be_answered_again() {
    String answer = "we moved the billing service from Oracle to Postgres over one weekend in May";
    assertThat(
            look(
                Told.call()
                    .other("What was your hardest migration so far?")
                    .subject(answer)
                    .other("Sorry, you cut out. Can you repeat?")
                    .subject(answer)
                    .other("So the hardest migration was what, so far?")
                    .subject(answer)
                    .other("And how long did you test?")
                    .subject("Three weeks.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void fillers_and_courtesies_may_come_back() {
    assertThat(
            look(
                Told.call()
                    .other("How do you test?")
                    .subject("That's a great question, thank you very much for asking. With fakes.")
                    .other("How do you deploy?")
                    .subject("That's a great question, thank you very much for asking. By hand.")
                    .other("Who reviews?")
                    .subject("That's a great question, thank you very much for asking. My boss.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void the_words_of_a_question_may_be_taken_up() {
    assertThat(
            look(
                Told.call()
                    .other("Name the largest production database migration. Then tell me how long.")
                    .subject("The largest production database migration was in Ghent.")
                    .other("Who was in charge?")
                    .subject("For the largest production database migration, Els was.")
                    .other("Any regrets?")
                    .subject("The largest production database migration went well.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_daily_report_is_no_answer() {
    assertThat(
            look(
                Told.chat()
                    .other("morning all, what are you up to?")
                    .subject("yesterday: fixed the claims intake service, today: same, no blockers")
                    .other("and now, who is on call?")
                    .subject("yesterday: fixed the claims intake service, today: same, no blockers")
                    .other("thanks, anything for the retro?")
                    .subject("yesterday: fixed the claims intake service, today: same, no blockers")
                    .other("lunch?")
                    .subject("sure")
                    .other("where?")
                    .subject("the canteen")
                    .other("when?")
                    .subject("noon")))
        .isInstanceOf(Look.Nothing.class);
  }

  private static Look look(Told told) {
    return new RepeatedAnswers().look(told.end());
  }
}

package dev.bonafide.comparison.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceComparisonsTest {
  private static final Comparison NIGHT = new NightByDay();
  private static final Comparison UNNAMED = new PlaceUnnamed();

  @Test
  void without_a_place_or_a_question_it_is_unknown() {
    assertThat(NIGHT.look(Told.chat().other("10am your time?").subject("ok").end()))
        .isInstanceOf(Look.Blind.class);
    assertThat(
            NIGHT.look(
                Told.chat().claims("location", "Calgary").other("10am?").subject("ok").end()))
        .isInstanceOf(Look.Blind.class);
    assertThat(UNNAMED.look(Told.chat().other("Which part?").subject("Downtown").end()))
        .isInstanceOf(Look.Blind.class);
    assertThat(
            UNNAMED.look(Told.chat().claims("location", "Leeds").other("Hi").subject("Hi").end()))
        .isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is late night for me, I work nights till May.",
        "It's midnight here, I'm visiting my sister this week.",
        "That's late night for me, the baby is up at four.",
        "It is fine for me.",
        "Good morning, yes.",
        "The team there says it is night for them.",
      })
  void night_work_a_journey_and_other_people_are_no_contradiction(String reply) {
    assertThat(night("Calgary, Canada", "Can we do 10am mountain?", reply))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'Kyoto, Japan', 10am mountain",
    "'Calgary, Canada', 10pm mountain",
    "'Calgary, Canada', 10am JST",
    "'Sydney, Australia', 9 am CET"
  })
  void an_hour_that_is_night_there_is_no_contradiction(String place, String hour) {
    assertThat(night(place, "Can we do " + hour + "?", "It is late night for me."))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'Calgary, Canada', 10am mountain",
    "'Toronto, Canada', 9 am your time",
    "'Lisbon, Portugal', eleven in the morning for you",
    "'Osaka, Japan', 2 pm JST"
  })
  void night_at_an_hour_of_the_day_is_seen(String place, String hour) {
    assertThat(night(place, "Can we do " + hour + "?", "It is midnight here, later please."))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Hunslet, behind the Lidl.",
        "I'd rather not say.",
        "We only moved here three weeks ago.",
        "By the church, up the hill.",
        "リーズの駅の近くです",
        "Fifteen minutes from the ring road.",
        "Sorry what?",
      })
  void one_name_one_thing_or_a_plain_refusal_is_an_answer(String second) {
    assertThat(unnamed("Downtown, it is nice.", second)).isInstanceOf(Look.Nothing.class);
    assertThat(unnamed(second, "I always use the car.")).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void two_answers_without_anything_are_seen_with_their_questions() {
    assertThat(((Look.Seen) unnamed("Downtown, it is nice.", "I always use the car.")).evidence())
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I live in Hunslet, behind the Lidl on Church Street 12.",
        "I'd rather not say.",
        "We only moved here three weeks ago.",
        "",
      })
  void what_is_added_as_the_last_word_is_no_other_answer(String added) {
    Told told = asked("Downtown, it is nice.", "I always use the car.").subject(added);

    assertThat(UNNAMED.look(told.end())).isInstanceOf(Look.Seen.class);
  }

  @Test
  void a_last_answer_that_breaks_off_is_not_judged_by_its_beginning() {
    assertThat(
            UNNAMED.look(
                asked("Downtown, it is nice.", "It is by the,").subject("Hunslet, Lidl.").end()))
        .isInstanceOf(Look.Nothing.class);
  }

  private static Look night(String place, String asked, String reply) {
    return NIGHT.look(Told.chat().claims("location", place).other(asked).subject(reply).end());
  }

  private static Look unnamed(String first, String second) {
    return UNNAMED.look(asked(first, second).end());
  }

  private static Told asked(String first, String second) {
    return Told.call()
        .claims("location", "Leeds, United Kingdom")
        .other("Which part of Leeds is that?")
        .subject(first)
        .other("What is the nearest station to you?")
        .subject(second);
  }
}

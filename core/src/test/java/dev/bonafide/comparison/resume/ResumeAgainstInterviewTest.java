package dev.bonafide.comparison.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResumeAgainstInterviewTest {
  private static final String RESUME =
      """
      SAM LEE, Backend Engineer with 12+ years of experience
      Halifax, Canada
      2019 - 2024  Senior Engineer, BlueWave Technologies, London
      2014 - 2019  Developer, Northgate Digital Solutions
      BSc Physics, University of Leeds, 2013
      """;

  @Test
  void an_employer_denied_by_name_is_seen_with_the_line_and_the_words() {
    Look look =
        look(Told.call().other("Tell me more.").subject("I never worked at BlueWave, sorry."));

    assertThat(((Look.Seen) look).evidence())
        .extracting(Citation::quote)
        .containsExactly(
            "2019 - 2024  Senior Engineer, BlueWave Technologies, London",
            "I never worked at BlueWave, sorry");
  }

  @Test
  void an_employer_denied_when_asked_is_seen() {
    assertThat(
            look(
                Told.call()
                    .other("And how was it at Northgate, five years?")
                    .subject("Sorry, what company is that?")
                    .other("It's on your CV.")))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I never worked at BlueWave directly, it was through an agency.",
        "I never worked at BlueWave, it was called Tidewater before they merged.",
        "I never worked for a bank.",
        "I never worked at night there.",
        "We did not work for Senior people only.",
      })
  void an_employer_explained_or_not_named_is_nothing(String words) {
    assertThat(look(Told.call().other("Tell me more.").subject(words)))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have four years of experience.",
        "I have three years experience, all in all.",
        "I've got 25 years of experience in backend work.",
      })
  void years_that_cannot_both_be_are_seen(String words) {
    assertThat(look(Told.call().other("How long?").subject(words))).isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have ten years of experience.",
        "I have three years of experience in Kotlin.",
        "I have four years of contract experience.",
        "I have three years of experience at BlueWave alone.",
        "They have two years of experience.",
        "My wife works in Leeds, we have been here for two years.",
      })
  void years_of_one_craft_or_place_are_nothing(String words) {
    assertThat(look(Told.call().other("How long?").subject(words)))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void another_town_in_another_country_is_seen() {
    assertThat(look(Told.call().other("Where?").subject("I live in Manila, Philippines.")))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I live in Manila, Philippines, I moved last month.",
        "I live in Toronto, Canada.",
        "I live in Dartmouth.",
        "I live in Manila, PH.",
        "I am in Manila, Philippines until Sunday.",
        "We live in interesting times, Sir.",
      })
  void a_move_a_visit_or_a_place_half_named_is_nothing(String words) {
    assertThat(look(Told.call().other("Where?").subject(words))).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I don't have a degree, to be honest.",
        "I never went to university.",
        "I have no university degree.",
      })
  void a_degree_denied_is_seen(String words) {
    assertThat(look(Told.call().other("School?").subject(words))).isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I don't have a degree in computer science.",
        "I never finished my PhD.",
        "I dropped out of university at first, then I finished in Leeds.",
        "My brother never went to university.",
      })
  void another_degree_or_somebody_elses_is_nothing(String words) {
    assertThat(look(Told.call().other("School?").subject(words))).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_degree_that_the_resume_calls_unfinished_may_be_denied() {
    assertThat(
            new ResumeAgainstInterview()
                .look(
                    Told.call()
                        .other("School?")
                        .subject("I don't have a degree.")
                        .resume("Sam Lee\n2010-2012 BSc Physics, unfinished")
                        .end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void without_a_resume_there_is_nothing_to_hold_words_against() {
    assertThat(
            new ResumeAgainstInterview()
                .look(Told.call().other("School?").subject("I have no degree.").end()))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void words_of_the_interviewer_contradict_nothing() {
    assertThat(look(Told.call().other("I never worked at BlueWave.").subject("I see.")))
        .isInstanceOf(Look.Nothing.class);
  }

  private static Look look(Told told) {
    return new ResumeAgainstInterview()
        .look(told.resume(RESUME).claimsOnLast("location", "Halifax, Canada").end());
  }
}

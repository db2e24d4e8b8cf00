package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second interview against the first. */
class RoundsDifferTest {
  private static Look look(String first, String second) {
    return new RoundsDiffer()
        .look(
            Told.call()
                .other("Tell me about it.")
                .subject(first)
                .again()
                .other("And once more?")
                .subject(second)
                .end());
  }

  @Test
  void one_conversation_is_held_against_none() {
    Look look =
        new RoundsDiffer()
            .look(
                Told.call()
                    .other("When?")
                    .subject("I joined Initech in 2016.")
                    .other("When?")
                    .subject("I joined Initech in 2019.")
                    .end());
    assertThat(look).isInstanceOf(Look.Blind.class);
  }

  @Test
  void what_the_interviewer_says_is_nobodys_past() {
    Look look =
        new RoundsDiffer()
            .look(
                Told.call()
                    .other("I joined Initech in 2016.")
                    .subject("Nice.")
                    .again()
                    .other("And you?")
                    .subject("I joined Initech in 2019.")
                    .end());
    assertThat(look).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one year off
          I joined Initech in 2016.            | I joined Initech in 2017.
          # back again, promoted, not sure
          I joined Initech in 2016.            | I joined Initech again in 2019.
          I started at Initech in 2016.        | I was promoted to lead when I joined Initech in 2019.
          I joined Initech in 2016, I think.   | I joined Initech in 2019.
          I joined Initech around 2016.        | I joined Initech in 2019.
          # corrects themselves
          I joined Initech in 2016.            | I joined Initech in 2019, sorry, 2016.
          # another employer, a town
          I joined Initech in 2016.            | I joined Globex in 2019.
          I joined them in Lisbon in 2016.     | I joined them in Lisbon in 2019.
          # joined is not left
          I joined Initech in 2016.            | I left Initech in 2019.
          # rounding, one craft, a colleague
          I have eight years of experience.    | I have ten years of experience.
          I have three years of experience in Kotlin. | I have twelve years of experience.
          I have two years of experience.      | I have four years of experience.
          They have two years of experience.   | I have twelve years of experience.
          # a bachelor's and a master's, began and completed, a second one
          I finished my bachelor's in 2014.    | I finished my master's in 2017.
          I started my master's in 2014.       | I finished my master's in 2017.
          I finished my master's in 2014.      | I finished my second master's in 2017.
          # moved between the interviews, a town and its country, a visit
          I have lived in Lisbon for six years. | I have lived in Warsaw for one year.
          I have lived in Lisbon for six years. | I moved to Warsaw, I live in Warsaw now.
          I've lived in Lisbon for six years.  | I have lived in Portugal for ten years.
          I have lived in Lisbon for six years. | I have lived in Warsaw for five years before that.
          I have lived in Lisbon for six years. | I have lived in both Lisbon and Warsaw for years.
          I have lived in Quellheim for six years. | I have lived in Warsaw for five years.
          # a manager who changed, and a name that was misheard
          My manager at Initech was Paul Novak. | My manager at Initech was Greta Stone.
          I joined Inytech in 2016.            | I joined Initech in 2019.
          """)
  void what_can_both_be_true_is_nothing(String first, String second) {
    assertThat(look(first, second)).isInstanceOf(Look.Nothing.class);
    assertThat(look(second, first)).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I joined Initech in 2016.             | I started at Initech in 2019.
          I left Initech in 2021.               | I was at Initech until 2018.
          I've been at Initech since 2015.      | I joined Initech in 2019.
          I have four years of experience.      | I have 12 years of experience.
          I completed my bachelor's degree in 2012. | I finished my bachelor's in 2016.
          I have lived in Lisbon for six years. | I've been living in Warsaw for five years.
          I've lived here in Manila all my life. | I have lived in New York for over ten years.
          """)
  void what_cannot_both_be_true_is_seen_with_both_sentences(String first, String second) {
    assertThat(look(first, second))
        .isInstanceOfSatisfying(
            Look.Seen.class,
            seen -> {
              assertThat(seen.opposed()).hasSize(2);
              assertThat(seen.evidence())
                  .extracting(Citation::quote)
                  .containsExactlyInAnyOrder(
                      first.substring(0, first.length() - 1),
                      second.substring(0, second.length() - 1));
            });
  }
}

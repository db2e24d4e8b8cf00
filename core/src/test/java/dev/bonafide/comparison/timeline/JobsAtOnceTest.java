package dev.bonafide.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JobsAtOnceTest {
  private static final String ENGINEER = "2016 – 2023  Backend engineer, Harrow, Leeds\n";

  @Test
  void without_two_dated_posts_it_is_unknown() {
    assertThat(look("Engineer, Harrow\nArchitect, Bluefin")).isInstanceOf(Look.Blind.class);
    assertThat(look(ENGINEER)).isInstanceOf(Look.Blind.class);
  }

  @Test
  void the_same_two_lines_without_a_word_on_it_are_seen() {
    assertThat(look(ENGINEER + "2017 – 2022  engineer, Bluefin, Boston"))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part-time engineer",
        "engineer, freelance",
        "engineer (contract)",
        "consultant and engineer",
        "engineer, advisory",
        "lecturer and engineer",
        "volunteer developer",
        "founder and engineer",
        "developer, own company",
        "engineer, internship",
        "developer, side project",
        "engineer, PhD studies",
        "engineer, army",
        "engineer, seconded",
        "engineer, 20 hours a week",
        "Softwareentwickler, Werkvertrag",
        "desarrollador, tiempo parcial",
        "développeur, stage",
        "разработчик, фриланс",
      })
  void work_that_leaves_days_for_another_job_is_left_alone(String second) {
    assertThat(look(ENGINEER + "2017 – 2022  " + second + ", Bluefin, Boston"))
        .isNotInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A handover within a quarter, a year given only as a number, and under a year.
        "11/2022 – 2024  Architect, Bluefin, Boston",
        "2022 – 2024  Architect, Bluefin, Boston",
        "03/2022 – 2024  Architect, Bluefin, Boston",
        // Promotion within one employer.
        "2018 – 2023  Lead engineer, Harrow, York",
        // No post is named.
        "2017 – 2022  BSc Physics, Bluefin, Boston",
        "2017 – 2022  Boston",
      })
  void handovers_promotions_and_what_is_no_post_are_left_alone(String second) {
    assertThat(look(ENGINEER + second)).isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void titles_under_the_years_of_one_employer_are_left_alone() {
    assertThat(
            look(
                """
                Harrow, Leeds  2016 – 2023
                Lead engineer, Mercury team  2019 – 2023
                Backend engineer, Apollo team  2016 – 2019
                """))
        .isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void two_jobs_that_both_last_are_left_alone_as_nobody_knows_for_how_long() {
    assertThat(
            look("2018 – today  Engineer, Harrow, Leeds\n2019 – today  Architect, Bluefin, Boston"))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Volunteering", "Side projects", "Teaching experience", "Ehrenamt"})
  void what_stands_under_such_a_heading_is_left_alone(String heading) {
    String second = "2017 – 2022  Developer, Bluefin, Boston";

    assertThat(look(ENGINEER + "\n" + heading + "\n" + second)).isNotInstanceOf(Look.Seen.class);
    assertThat(look(heading + "\n" + second + "\n\nExperience\n" + ENGINEER))
        .isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void two_that_are_both_called_full_time_are_left_to_the_stronger_sign() {
    assertThat(
            look(
                """
                2016 – 2023  Engineer, Harrow, Leeds, full-time
                2017 – 2022  Architect, Bluefin, Boston, full-time
                """))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        03/2021 – today  Backend engineer, Harrow, Leeds
        02/2019 – 05/2022  Platform engineer, Bluefin, Boston
        """,
        """
        Experience

        Backend engineer
        Harrow, Leeds
        03/2021 – today

        Platform engineer
        Bluefin, Boston
        02/2019 – 05/2022
        """,
        """
        Entwickler, Hafenwerk, Kiel, 2016 – 2022
        Architekt, Steinbruck, Graz, Vollzeit, 2018 – 2021
        """,
      })
  void a_year_or_more_in_two_posts_is_seen_in_the_lines_of_their_dates(String resume) {
    assertThat(look(resume))
        .isInstanceOfSatisfying(Look.Seen.class, seen -> assertThat(seen.evidence()).hasSize(2));
  }

  private static Look look(String resume) {
    return new JobsAtOnce().look(Told.call().resume(resume).end());
  }
}

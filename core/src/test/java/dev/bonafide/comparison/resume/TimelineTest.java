package dev.bonafide.comparison.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.comparison.timeline.FullTimeAtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineTest {
  @Test
  void without_dates_it_is_unknown() {
    assertThat(atOnce("Engineer, Harrow Systems, full-time", "QA, Bluefin, full-time"))
        .isInstanceOf(Look.Blind.class);
    assertThat(founded("Engineer, Harrowgate", "Harrowgate was founded in 2021."))
        .isInstanceOf(Look.Blind.class);
    assertThat(founded("2014 - 2019 Engineer, Harrowgate", "Nothing found."))
        .isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 - 2020 Engineer, Harrow Systems, full-time | 2020 - 2023 QA, Bluefin, full-time",
        "2016 - 2020 Engineer, Harrow Systems, full-time | 2019 - 2023 QA, Bluefin, full-time",
        "Jan 2016 - Mar 2020 Engineer, Harrow, full time | Oct 2019 - 2023 QA, Bluefin, full time",
        "2016 - 2022 Engineer, Harrow Systems, full-time | 2017 - 2023 Lead, Harrow Labs, full-time",
        "2016 - 2022 Engineer, Harrow, full-time, parental leave 2019 | 2018 - 2021 QA, Bluefin, full-time",
        "2016 - 2022 Engineer, Harrow, full-time | 2017 - 2021 own company, Bluefin, full-time",
        "2018 to present: QA, Tidewater, full time | 2019 to present: Dev, Copperfield, full time",
        "2016 - 2022 Engineer, Harrow Systems, contract | 2017 - 2021 QA, Bluefin, contract",
      })
  void changes_leave_one_group_and_contracts_are_left_alone(String one, String other) {
    assertThat(atOnce(one, other)).isNotInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 - 2022 Engineer, Harrow Systems, full-time | 2017 - 2021 QA, Bluefin, full-time",
        "Mar 2020 – present QA, Tidewater (Vollzeit) | Jan 2019 – Jun 2021 Dev, Copperfield (Vollzeit)",
      })
  void more_than_half_a_year_of_two_full_times_is_seen_in_both_lines(String one, String other) {
    assertThat(((Look.Seen) atOnce(one, other)).evidence()).hasSize(2);
    assertThat(atOnce(other, one)).isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harrowgate was founded in 2015.",
        "Harrowgate, formerly Leaf, was incorporated in 2021.",
        "Harrowgate was founded in 2021, its predecessor in 1990.",
        "Harrowgate Ltd, incorporated in 2021. A lawyer says it was a partnership since 1990.",
        "Our Boston office was founded in 2021.",
        "The other Harrow was founded in 2021.",
      })
  void another_firm_an_older_one_and_a_name_that_changed_are_left_alone(String words) {
    assertThat(founded("2014 - 2019 Engineer, Harrowgate, Boston", words))
        .isNotInstanceOf(Look.Seen.class);
  }

  @Test
  void work_for_a_firm_before_its_founding_is_seen() {
    assertThat(
            founded(
                "2014 - 2019 Engineer, Harrowgate, Boston",
                "Registry: Harrowgate Ltd, incorporated in 2021."))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I joined BlueWave in 2018.",
        "I joined BlueWave again in 2022.",
        "I joined BlueWave as an intern in 2015.",
        "I joined Northgate in 2014.",
        "I joined the guild of pilots in 2004.",
        "They joined BlueWave in 2009.",
        "I left BlueWave in 2023.",
        "My degree in physics is from Leeds.",
        "I did my master's in maths at Oxford.",
        "I did my degree in natural philosophy at Leeds.",
        "My second degree in law at Utrecht was a mistake.",
        "We use Java. My brother wrote it.",
        "We use Kotlin at work and we use Kotlin at home.",
      })
  void a_slip_of_a_year_another_firm_and_another_name_of_a_field_are_left_alone(String words) {
    assertThat(told(words)).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I joined BlueWave in 2015.",
        "I've been at BlueWave since 2012.",
        "I left BlueWave in 2020.",
        "It was after my degree in computer science at Wits.",
        "We use Rust for the gateway. In the bank it was also Rust.",
      })
  void another_year_degree_or_stack_is_seen(String words) {
    assertThat(told(words)).isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013 - 2014 Kubernetes Administrator, BlueWave",
        "Docker containers and Kubernetes developer, 2012 - 2014",
      })
  void a_job_called_after_what_was_announced_when_it_ended_is_seen(String line) {
    assertThat(new TechnologyTooEarly().look(Told.call().resume("Ada\n" + ended(line)).end()))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kubernetes Administrator, BlueWave, 2014 - 2014",
        "Administrator, moved to Kubernetes, 2013 - 2014",
        "Kubernetes Administrator, BlueWave, 2013 - 2015",
      })
  void a_job_that_may_have_come_to_its_name_is_left_alone(String line) {
    assertThat(new TechnologyTooEarly().look(Told.call().resume("Ada\n" + line).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  /** With its years at the end, as lines of that kind are read. */
  private static String ended(String line) {
    return line.startsWith("20") ? line.substring(12) + ", " + line.substring(0, 11) : line;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/2021 – today",
        "03.2021 - heute",
        "3/2021 – actualidad",
        "03/2021 - la actualidad",
        "2020 – hoy",
        "03/2021 – по настоящее время",
        "03.2021 - н.в.",
        "Mar 2021 – ongoing",
        "2020 – 至今"
      })
  void two_full_time_jobs_at_once_are_seen_however_their_dates_are_written(String dates) {
    assertThat(atOnce("Backend engineer, Harrow, full-time, " + dates, BLUEFIN_UNTIL_2022))
        .isInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "freelance, full-time, 03/2021 – today",
        "internship, 03/2021 – today",
        "full-time, 06/2022 – today",
        "full-time, 12/2021 – today",
        "full-time, 13/2022 – today"
      })
  void honest_overlaps_with_dates_in_figures_are_left_alone(String told) {
    assertThat(atOnce("Backend engineer, Harrow, " + told, BLUEFIN_UNTIL_2022))
        .isNotInstanceOf(Look.Seen.class);
  }

  private static final String BLUEFIN_UNTIL_2022 =
      "Platform engineer, Bluefin, full-time, 02/2019 – 05/2022";

  private static Look atOnce(String one, String other) {
    return new FullTimeAtOnce().look(Told.call().resume(one + "\n" + other).end());
  }

  private static Look founded(String job, String words) {
    return new EmployerTooYoung().look(Told.call().resume(job).note(words).end());
  }

  private static Look told(String words) {
    return new ResumeAgainstInterview()
        .look(
            Told.call()
                .other("Tell me more.")
                .subject(words)
                .resume(
                    """
                    Sam Lee
                    2018 - 2023 Engineer, BlueWave (Kotlin, TypeScript)
                    2014 - 2018 Developer, Northgate (PHP)
                    BSc Physics, University of Leeds, 2013
                    """)
                .end());
  }
}

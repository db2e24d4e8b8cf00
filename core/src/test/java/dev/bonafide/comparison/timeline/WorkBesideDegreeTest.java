package dev.bonafide.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkBesideDegreeTest {
  private static final String DEGREE =
      "BSc Computer Science (full-time), University of Leeds, 2015 – 2018\n\n";

  @Test
  void without_a_degree_that_is_called_full_time_and_a_job_it_is_unknown() {
    assertThat(look("Engineer, Harrow Systems, full-time, 2015 – 2018"))
        .isInstanceOf(Look.Blind.class);
    assertThat(
            look("BSc Physics, University of Leeds, 2015 – 2018\n\nEngineer, Harrow, 2015 – 2018"))
        .isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barista, Copperfield Coffee, 2015 – 2018",
        "Software engineer, working student, Harrow Systems, full-time in summer, 2015 – 2018",
        "Senior engineer, Harrow Systems, part-time, 2015 – 2018",
        "Full-time internship, Harrow Systems, 03/2016 – 03/2017",
        "Engineer, Harrow Systems\nFull-time placement year\n09/2016 – 08/2017",
        "Teaching, University of Leeds, full-time, 2015 – 2018",
        "Backend engineer, Harrow Systems, full-time, 03/2018 – 2022",
        "Backend engineer, Harrow Systems, full-time, 2010 – 2015",
        "Freelance developer, full-time, 2015 – 2018",
      })
  void student_jobs_internships_and_a_start_before_graduation_are_left_alone(String job) {
    assertThat(look(DEGREE + job)).isNotInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MSc Data Science, part-time, University of Leeds, 2015 – 2018",
        "MSc Data Science, University of Leeds, 2015 – 2018\nEvening course beside a full-time job",
        "MBA (full-time, distance learning), University of Leeds, 2015 – 2018",
        "Executive MBA, full-time, University of Leeds, 2015 – 2018",
      })
  void a_degree_beside_which_people_work_is_left_alone(String degree) {
    assertThat(look(degree + "\n\nBackend engineer, Harrow Systems, full-time, 2012 – 2020"))
        .isNotInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Backend engineer, Harrow Systems, Boston, full-time, 2014 – 2019",
        "Harrow Systems, Boston\nBackend engineer · Full-time\n01/2016 – present",
        "Senior software engineer, Harrow Systems, Boston, 09/2015 – 06/2018",
      })
  void a_job_that_takes_all_days_during_a_full_time_degree_is_seen_in_both(String job) {
    assertThat(((Look.Seen) look(DEGREE + job)).evidence()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(look(job + "\n\n" + DEGREE)).isInstanceOf(Look.Seen.class);
  }

  @Test
  void a_degree_whose_next_line_calls_it_full_time_is_seen() {
    assertThat(
            look(
                """
                University of Leeds
                MSc Distributed Systems
                09/2016 – 09/2018
                Full-time, on campus

                Harrow Systems, Boston
                Full-time
                2015 – present
                """))
        .isInstanceOf(Look.Seen.class);
  }

  private static Look look(String resume) {
    return new WorkBesideDegree().look(Told.call().resume(resume).end());
  }
}

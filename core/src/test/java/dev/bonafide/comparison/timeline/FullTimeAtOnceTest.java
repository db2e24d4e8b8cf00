package dev.bonafide.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FullTimeAtOnceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // One of them part-time, a student's, an intern's, or a contract: said on a line beside.
        """
        2018 – 2023  Harrow Systems, Leeds
        Backend engineer, full-time

        2019 – 2022  Bluefin College, Boston
        Lecturer, part-time
        """,
        """
        Backend engineer
        Harrow Systems · Full-time
        Mar 2019 – Present

        Working student
        Bluefin Payments · Full-time in the holidays
        Jan 2018 – Jun 2022
        """,
        """
        2018 – 2023  Harrow Systems, Leeds
        Full-time

        2019 – 2022  Bluefin Payments, Boston
        Full-time internship
        """,
        // One after the other.
        """
        2020 – 2023  Harrow Systems, Leeds
        Full-time
        2016 – 2020  Bluefin Payments, Boston
        Full-time
        """,
        // The second says nothing, or says it in another paragraph.
        """
        2018 – 2023  Harrow Systems, Leeds
        Full-time
        2019 – 2022  Bluefin Payments, Boston
        """,
        """
        2018 – 2023  Harrow Systems, Leeds
        Full-time

        2019 – 2022  Bluefin Payments, Boston

        Looking for a full-time post
        """,
        // What the work was about is no way of being employed.
        """
        2018 – 2023  Harrow Systems, Leeds
        Full-time
        2019 – 2022  Bluefin Payments, Boston
        Built the planning tool with which twelve branches roster their full-time and shift staff
        """,
        // Two posts with one employer.
        """
        2018 – 2023  Harrow Systems, Leeds
        Engineer, full-time
        2019 – 2022  Harrow Labs, Leeds
        Lead, full-time
        """,
      })
  void jobs_that_do_not_both_take_all_days_at_once_are_left_alone(String resume) {
    assertThat(look(resume)).isNotInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        2018 – 2023  Harrow Systems, Leeds
        Backend engineer, full-time
        - payments and ledgers

        2019 – 2022  Bluefin Payments, Boston
        Platform engineer, full-time
        """,
        """
        Backend engineer
        Harrow Systems · Full-time
        03/2021 – today

        Platform engineer
        Bluefin Payments · Full-time
        02/2019 – 05/2022
        """,
        """
        Backend engineer, Harrow Systems
        03/2021 – heute
        Vollzeit
        Platform engineer, Bluefin Payments
        02/2019 – 05/2022
        Vollzeit
        """,
        """
        Harrow Systems · Full-time
        03/2021 – today
        Bluefin Payments · Full-time
        02/2019 – 05/2022
        """,
      })
  void two_full_time_jobs_at_once_are_seen_where_a_line_beside_the_dates_says_so(String resume) {
    assertThat(look(resume)).isInstanceOf(Look.Seen.class);
  }

  @Test
  void the_dates_and_what_is_called_full_time_are_quoted() {
    Look.Seen seen =
        (Look.Seen)
            look(
                """
                2018 – 2023  Harrow Systems, Leeds
                Full-time

                2019 – 2022  Bluefin Payments, Boston, full-time
                """);

    assertThat(seen.evidence())
        .extracting(quote -> quote.quote())
        .containsExactly(
            "2018 – 2023  Harrow Systems, Leeds",
            "Full-time",
            "2019 – 2022  Bluefin Payments, Boston, full-time");
  }

  private static Look look(String resume) {
    return new FullTimeAtOnce().look(Told.call().resume(resume).end());
  }
}

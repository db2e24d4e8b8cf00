package dev.bonafide.conversation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "yesterday",
        "2026-11-24",
        "2027-11-27",
        "2026-02-30",
        "11/12",
        "12.11",
        "30 february",
        "0 november",
        "400 days",
        "999 weeks",
        "a month",
        "fr",
        "friday or monday",
        "friday because the bank said so, and then we will see what happens"
      })
  void what_is_no_day_or_may_be_two_or_is_over_or_too_far_is_none(String words) {
    assertThat(DueDate.read(words, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-25",
    "Tomorrow!, 2026-11-26",
    "Friday, 2026-11-27",
    "fri, 2026-11-27",
    "this Friday., 2026-11-27",
    "wednesday, 2026-12-02",
    "next Friday, 2026-12-04",
    "next week, 2026-12-04",
    "the end of the week, 2026-11-27",
    "in a week, 2026-12-02",
    "in 3 days, 2026-11-28",
    "7 days, 2026-12-02",
    "2 weeks, 2026-12-09",
    "2026-11-27, 2026-11-27",
    "27 Nov, 2026-11-27",
    "'Nov. 27', 2026-11-27",
    "November 27th, 2026-11-27",
    "the 3rd of December, 2026-12-03",
    "march 1, 2027-03-01"
  })
  void a_day_is_read_as_people_say_it(String words, LocalDate day) {
    assertThat(DueDate.read(words, TODAY)).contains(day);
  }
}

package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Moment.Scale;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21.10.2025 10:14",
        "2025-03-18",
        "10:14 AM",
        "Mon, 3 Mar 2025 10:12 CST",
        "10:14 Zurich",
        "10:14 +9900",
        "10:14 - 11:15",
        "05/06/2025, 06:58 - 10"
      })
  void a_time_without_a_zone_says_none(String text) {
    assertThat(new Moment(text, 0, Scale.CALENDAR).zone()).isEmpty();
  }

  @Test
  void an_offset_into_a_recording_has_no_zone() {
    assertThat(new Moment("00:01:02 UTC", 62, Scale.RECORDING).zone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 3 Mar 2025 10:12 +0200 | +02:00",
        "Mon, 3 Mar 2025 10:12:05 +0530 (IST) | +05:30",
        "Thu Jan 9 10:22:10 2025 -0700 | -07:00",
        "2025-03-18T09:12:40.123Z | Z",
        "2025-03-18T09:12:40.1234567+00:00 | Z",
        "2025-03-18T09:12:40-05:00 | -05:00",
        "2025-03-17 08:00:01 UTC | Z",
        "3 Mar 2025 10:12 AM (GMT+2) | +02:00",
        "3 Mar 2025 10:12:00 GMT-0300 | -03:00"
      })
  void the_zone_that_a_source_says_is_read(String text, String zone) {
    assertThat(new Moment(text, 0, Scale.CALENDAR).zone()).contains(ZoneOffset.of(zone));
  }

  @Test
  void moments_of_two_zones_are_compared_in_one() {
    Moment sent = new Moment("3 Mar 2025 23:00 +0200", 23 * 3600, Scale.CALENDAR);
    Moment answered = new Moment("3 Mar 2025 16:30 -0500", 16.5 * 3600, Scale.CALENDAR);
    assertThat(answered.secondsAfter(sent)).isEqualTo(1800);
    assertThat(sent.secondsAfter(answered)).isEqualTo(-1800);
  }

  @Test
  void where_one_says_no_zone_both_are_taken_to_be_of_one() {
    Moment sent = new Moment("3 Mar 2025 10:00 +0200", 10 * 3600, Scale.CALENDAR);
    Moment answered = new Moment("3 Mar 2025 10:30", 10.5 * 3600, Scale.CALENDAR);
    assertThat(answered.secondsAfter(sent)).isEqualTo(1800);
  }

  @Test
  void no_zone_is_farther_than_fourteen_hours_and_no_hour_has_sixty_minutes() {
    assertThat(zone("10:00 +1400")).contains(ZoneOffset.ofHours(14));
    assertThat(zone("10:00 +1500")).isEmpty();
    assertThat(zone("10:00 -0559")).contains(ZoneOffset.ofHoursMinutes(-5, -59));
    assertThat(zone("10:00 -0560")).isEmpty();
  }

  @Test
  void what_is_longer_than_any_time_says_no_zone() {
    String time = " 10:00 +0200";
    assertThat(zone("x".repeat(80 - time.length()) + time)).isPresent();
    assertThat(zone("x".repeat(81 - time.length()) + time)).isEmpty();
  }

  private static Optional<ZoneOffset> zone(String text) {
    return new Moment(text, 0, Scale.CLOCK).zone();
  }
}

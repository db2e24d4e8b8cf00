package dev.bonafide.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Moment.Scale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "31.02.", "25:99", "99/99/2025", "Foo 12 2025"})
  void what_is_no_time_is_none(String text) {
    assertThat(Moments.said(text, DateOrder.DAY_FIRST)).isNull();
  }

  @Test
  void numbers_without_an_end_are_no_date() {
    String numbers = "1 ".repeat(50_000) + "Jan ".repeat(50_000) + "2025";
    assertThat(Moments.said(numbers, DateOrder.DAY_FIRST)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"00:01:02.500,62.5", "'00:04:16,900',256.9", "0:32,32", "1:00:02,3602", "59:58,3598"})
  void an_offset_is_read_as_seconds(String text, double seconds) {
    assertThat(Moments.recording(text)).isEqualTo(new Moment(text, seconds, Scale.RECORDING));
  }

  @ParameterizedTest
  @CsvSource({
    "10:14 AM,36840",
    "12:05 am,300",
    "12:05 PM,43500",
    "17:40,63600",
    "Today at 10:14,36840",
    "Yesterday at 23:58,-120",
    "gestern um 23:58,-120",
    "Вчера 23:58,-120",
    "16.20,58800"
  })
  void a_time_of_day_is_read_as_seconds_of_the_day(String text, double seconds) {
    assertThat(Moments.said(text, DateOrder.DAY_FIRST))
        .isEqualTo(new Moment(text, seconds, Scale.CLOCK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21.10.2025 10:14 | 2025-10-21T10:14:00",
        "18/03/2025, 09:12:40 | 2025-03-18T09:12:40",
        "17/02/25, 6:31 pm | 2025-02-17T18:31:00",
        "2025/04/08 20:31 | 2025-04-08T20:31:00",
        "Mon, 3 Mar 2025 10:12 +0200 | 2025-03-03T10:12:00",
        "Do, 6. Nov 2025 08:15 | 2025-11-06T08:15:00",
        "13 de marzo de 2025 23:40 | 2025-03-13T23:40:00",
        "Thu Jan 9 10:22:10 2025 +0700 | 2025-01-09T10:22:10",
        "March 3, 2025 at 4:12 PM | 2025-03-03T16:12:00",
        "2025-03-18T09:12:40Z | 2025-03-18T09:12:40",
        "18/3/25, 9:14:05 p. m. | 2025-03-18T21:14:05",
        "15 Jan 2025 | 2025-01-15T00:00:00",
        "it was Tuesday 04-2, 15 January 2025 | 2025-01-15T00:00:00",
        "on 3.3.2025 | 2025-03-03T00:00:00",
        "更新 2025年3月18日 09:12 | 2025-03-18T09:12:00"
      })
  void a_date_is_read_in_the_sources_own_zone(String text, LocalDateTime expected) {
    Moment moment = Moments.said(text, DateOrder.DAY_FIRST);
    assertThat(moment)
        .isEqualTo(new Moment(text, expected.toEpochSecond(ZoneOffset.UTC), Scale.CALENDAR));
  }

  @Test
  void a_number_over_twelve_tells_which_is_the_day() {
    assertThat(DateOrder.of(Stream.of("03/06/2024", "10/27/2026")))
        .isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(DateOrder.of(Stream.of("03/06/2024", "27/10/2026"))).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(DateOrder.of(Stream.of("03/06/2024 9:48 AM"))).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(DateOrder.of(Stream.of("Today at 10:14"))).isEqualTo(DateOrder.DAY_FIRST);
  }
}

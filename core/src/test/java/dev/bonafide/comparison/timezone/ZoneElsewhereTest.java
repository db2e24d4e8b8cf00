package dev.bonafide.comparison.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ZoneElsewhereTest {
  @Test
  void without_a_place_or_a_zone_it_is_unknown() {
    String history = history("Asia/Seoul", "2025-01-03T10:00:00Z", 20, 9);
    Told nowhere = Told.call().profile(history);
    Told unheard = Told.call().claims("location", "Nether Wallop").profile(history);
    Told road = Told.call().claims("location", "Lisbon / digital nomad").profile(history);
    Told silent = Told.call().claims("location", "Toronto, Canada");
    Told utc =
        Told.call()
            .claims("location", "Toronto, Canada")
            .profile(history("UTC", "2025-01-03T10:00:00Z", 20, 9));

    for (Told told : List.of(nowhere, unheard, road, silent, utc)) {
      assertThat(new ZoneElsewhere().look(told.end())).isInstanceOf(Look.Blind.class);
      assertThat(new ZoneElsewhereBriefly().look(told.end())).isInstanceOf(Look.Blind.class);
    }
  }

  @Test
  void a_journey_of_weeks_is_little_and_two_in_a_year_are_no_more() {
    Told journeys =
        Told.call()
            .claims("location", "Toronto, Canada")
            .profile(
                history("Asia/Tokyo", "2025-01-03T10:00:00Z", 10, 2)
                    + "\n"
                    + history("America/Toronto", "2025-02-03T15:00:00Z", 60, 2)
                    + "\n"
                    + history("Asia/Tokyo", "2025-08-03T10:00:00Z", 10, 2));

    assertThat(new ZoneElsewhere().look(journeys.end())).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void what_the_reviewer_stated_is_not_talked_away_by_another_place() {
    Told told =
        Told.call()
            .claims("location", "Toronto, Canada")
            .resume("Mara Roe\nSeoul, South Korea")
            .claimsOnLast("location", "Seoul, South Korea")
            .profile(history("Asia/Seoul", "2025-01-03T10:00:00Z", 20, 9));

    assertThat(new ZoneElsewhere().look(told.end())).isInstanceOf(Look.Seen.class);
  }

  @Property(tries = 60)
  void at_home_nothing_is_seen_in_summer_and_winter_wherever_home_is(
      @ForAll @IntRange(min = 0, max = 11) int month, @ForAll @IntRange(min = 0, max = 9) int of) {
    String[][] homes = {
      {"Toronto, Canada", "America/Toronto"}, {"Sydney, Australia", "Australia/Sydney"},
      {"Leeds, United Kingdom", "Europe/London"}, {"Chile", "America/Santiago"},
      {"Kathmandu", "Asia/Kathmandu"}, {"Teheran, Lisbon", "Europe/Lisbon"},
      {"São Paulo, Brazil", "America/Sao_Paulo"}, {"Auckland", "Pacific/Auckland"},
      {"Bengaluru, India", "Asia/Kolkata"}, {"Cairo, Egypt", "Africa/Cairo"}
    };
    String start = "2024-%02d-03T10:00:00Z".formatted(month + 1);
    Told told =
        Told.call().claims("location", homes[of][0]).profile(history(homes[of][1], start, 90, 4));

    assertThat(new ZoneElsewhere().look(told.end())).isNotInstanceOf(Look.Seen.class);
    assertThat(new ZoneElsewhereBriefly().look(told.end())).isNotInstanceOf(Look.Seen.class);
  }

  @Property(tries = 60)
  void neither_order_nor_other_days_nor_what_is_added_clears_it(
      @ForAll long seed, @ForAll @IntRange(min = -2_000, max = 2_000) int days) {
    String start =
        OffsetDateTime.parse("2025-01-03T10:00:00Z").plus(Duration.ofDays(days)).toString();
    List<String> lines =
        new ArrayList<>(history("Asia/Seoul", start, 24, 9).lines().skip(1).toList());
    lines.addAll(history("America/Toronto", start, 200, 1).lines().skip(1).toList());
    Collections.shuffle(lines, new Random(seed));
    Told told =
        Told.call()
            .claims("location", "Toronto, Canada")
            .resume("I travel a lot, and my laptop is set to another time")
            .profile("GitHub profile of mara\n" + String.join("\n", lines));

    assertThat(new ZoneElsewhere().look(told.end())).isInstanceOf(Look.Seen.class);
  }

  /** So many commits, some days apart, by a clock of that zone. */
  private static String history(String zone, String start, int count, int days) {
    List<String> lines = new ArrayList<>(List.of("GitHub profile of mara"));
    OffsetDateTime first = OffsetDateTime.parse(start);
    for (int at = 0; at < count; at++) {
      OffsetDateTime when =
          first.plusDays((long) at * days).atZoneSameInstant(ZoneId.of(zone)).toOffsetDateTime();
      lines.add(
          "Commit %s%04d in work, authored %s by Mara Roe <mara@roe.example>: step %d"
              .formatted(zone.charAt(0), at, when, at));
    }
    return String.join("\n", lines);
  }
}

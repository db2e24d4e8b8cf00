package dev.bonafide.comparison.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class SummerElsewhereTest {
  private static final List<String> HOMES =
      List.of("America/Toronto", "Europe/Berlin", "Australia/Sydney", "America/Santiago");
  private static final List<String> NAMES =
      List.of("Toronto, Canada", "Berlin, Germany", "Sydney, Australia", "Santiago, Chile");

  @Test
  void without_a_place_that_changes_its_clocks_it_is_unknown() {
    assertThat(look("Lima, Peru", history("America/Lima", 0, 60))).isInstanceOf(Look.Blind.class);
    assertThat(look("Canada", history("America/Lima", 0, 60))).isInstanceOf(Look.Blind.class);
    assertThat(look("Toronto, Canada", List.of())).isInstanceOf(Look.Blind.class);
  }

  @Test
  void one_season_or_two_and_a_summer_away_say_nothing() {
    assertThat(look("Toronto, Canada", history("Etc/GMT+5", 150, 24)))
        .isInstanceOf(Look.Nothing.class);
    List<String> away = history("America/Toronto", 0, 60);
    away.addAll(history("America/Halifax", 190, 12));
    assertThat(look("Toronto, Canada", history("Etc/GMT+5", 0, 40)))
        .isInstanceOf(Look.Nothing.class);
    assertThat(look("Toronto, Canada", away)).isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 60)
  void a_clock_that_never_changes_is_seen_in_any_year_and_order_whatever_stands_beside_it(
      @ForAll @IntRange(min = 0, max = 3) int home,
      @ForAll @IntRange(min = 0, max = 3_000) int days,
      @ForAll long seed) {
    List<String> lines = history(fixed(home), days, 110);
    lines.addAll(history(HOMES.get(home), days + 100, 30));
    lines.addAll(history("Asia/Kathmandu", days, 9));
    Collections.shuffle(lines, new Random(seed));

    assertThat(look(NAMES.get(home), lines)).isInstanceOf(Look.Seen.class);
  }

  @Property(tries = 60)
  void a_clock_that_changes_with_the_place_is_not_seen(
      @ForAll @IntRange(min = 0, max = 3) int home,
      @ForAll @IntRange(min = 0, max = 3_000) int days) {
    assertThat(look(NAMES.get(home), history(HOMES.get(home), days, 110)))
        .isInstanceOf(Look.Nothing.class);
  }

  /** The place's winter time all year. */
  private static String fixed(int home) {
    int hours =
        ZoneId.of(HOMES.get(home))
                .getRules()
                .getStandardOffset(java.time.Instant.EPOCH.plusSeconds(1_600_000_000L))
                .getTotalSeconds()
            / 3_600;
    return "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
  }

  private static Look look(String place, List<String> lines) {
    return new SummerElsewhere()
        .look(
            Told.call()
                .claims("location", place)
                .profile("GitHub profile of mara\n" + String.join("\n", lines))
                .end());
  }

  /** A commit every sixth day. */
  private static List<String> history(String zone, int later, int count) {
    List<String> lines = new ArrayList<>();
    LocalDateTime first = LocalDateTime.parse("2016-01-04T11:12:00").plusDays(later);
    for (int at = 0; at < count; at++) {
      lines.add(
          "Commit %s%04d in work, authored %s by Mara Roe <mara@roe.example>: step %d"
              .formatted(
                  Integer.toHexString(zone.hashCode()),
                  at + later,
                  first.plusDays(6L * at).atZone(ZoneId.of(zone)).toOffsetDateTime(),
                  at));
    }
    return lines;
  }
}

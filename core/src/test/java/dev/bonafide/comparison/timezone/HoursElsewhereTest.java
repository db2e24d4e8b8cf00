package dev.bonafide.comparison.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class HoursElsewhereTest {
  private static final List<String> HOMES =
      List.of("America/Toronto", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata");
  private static final List<String> NAMES =
      List.of("Toronto, Canada", "Berlin, Germany", "Sydney, Australia", "Bengaluru, India");

  @Test
  void without_one_place_or_enough_hours_over_four_weeks_it_is_unknown() {
    List<String> nights = commits(0, 0, 70, 23);

    assertThat(new HoursElsewhere().look(profile(nights).end())).isInstanceOf(Look.Blind.class);
    assertThat(look("Lisbon / digital nomad", nights)).isInstanceOf(Look.Blind.class);
    assertThat(look("Nether Wallop", nights)).isInstanceOf(Look.Blind.class);
    assertThat(look(NAMES.getFirst(), nights.subList(0, 59))).isInstanceOf(Look.Blind.class);
    List<String> oneWeek = new ArrayList<>();
    for (int at = 0; at < 10; at++) {
      oneWeek.addAll(commits(0, 0, 7, 23));
    }
    assertThat(look(NAMES.getFirst(), oneWeek)).isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_few_days_among_the_nights_and_evenings_after_work_are_nothing() {
    List<String> mixed = new ArrayList<>(commits(0, 0, 70, 23));
    mixed.addAll(commits(0, 70, 5, 11));

    assertThat(look(NAMES.getFirst(), mixed)).isInstanceOf(Look.Nothing.class);
    assertThat(look(NAMES.getFirst(), commits(0, 0, 70, 19))).isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 60)
  void nights_are_seen_in_any_order_in_any_season_and_on_any_clock(
      @ForAll @IntRange(max = 3) int home,
      @ForAll @IntRange(max = 4_000) int later,
      @ForAll @IntRange(min = -11, max = 13) int clock,
      @ForAll long seed) {
    List<String> nights = new ArrayList<>();
    for (String line : commits(home, later, 70, 23)) {
      nights.add(onClock(line, clock));
    }
    Collections.shuffle(nights, new Random(seed));

    assertThat(look(NAMES.get(home), nights)).isInstanceOf(Look.Seen.class);
  }

  @Property(tries = 60)
  void days_are_never_seen_on_any_clock(
      @ForAll @IntRange(max = 3) int home,
      @ForAll @IntRange(max = 4_000) int later,
      @ForAll @IntRange(min = 9, max = 20) int hour,
      @ForAll @IntRange(min = -11, max = 13) int clock) {
    List<String> days =
        commits(home, later, 70, hour).stream().map(line -> onClock(line, clock)).toList();

    assertThat(look(NAMES.get(home), days)).isInstanceOf(Look.Nothing.class);
  }

  @Property(tries = 20)
  void what_the_subject_tells_beside_it_clears_nothing(@ForAll long seed) {
    List<String> told =
        new ArrayList<>(
            List.of("I work nights, for a client in Osaka", "I moved twice", "9 to 5, every day"));
    Collections.shuffle(told, new Random(seed));
    Told beside =
        profile(commits(0, 0, 70, 23))
            .claims("location", NAMES.getFirst())
            .subject(told.getFirst())
            .resume(String.join("\n", told));

    assertThat(new HoursElsewhere().look(beside.end())).isInstanceOf(Look.Seen.class);
  }

  private static Look look(String place, List<String> commits) {
    return new HoursElsewhere().look(profile(commits).claims("location", place).end());
  }

  private static Told profile(List<String> commits) {
    return Told.call().profile("GitHub profile of mroe\n" + String.join("\n", commits));
  }

  /** One a day at an hour of home. */
  private static List<String> commits(int home, int later, int count, int hour) {
    List<String> lines = new ArrayList<>();
    ZonedDateTime first =
        ZonedDateTime.of(2014, 1, 6, hour, 12, 0, 0, ZoneId.of(HOMES.get(home))).plusDays(later);
    for (int at = 0; at < count; at++) {
      OffsetDateTime when = first.plusDays(at).with(LocalTime.of(hour, 12)).toOffsetDateTime();
      lines.add(
          "Commit ab%05d in work, authored %s by Mara Roe <mara@roe.example>: step %d"
              .formatted(at, when, at));
    }
    return lines;
  }

  /** The same moment, as a machine in another zone writes it. */
  private static String onClock(String line, int hours) {
    int from = line.indexOf("authored ") + "authored ".length();
    int to = line.indexOf(" by ");
    OffsetDateTime when = OffsetDateTime.parse(line.substring(from, to));
    OffsetDateTime there =
        when.withOffsetSameInstant(
            ZoneOffset.ofTotalSeconds((int) Duration.ofHours(hours).toSeconds()));
    return line.substring(0, from) + there + line.substring(to);
  }
}

package dev.bonafide.comparison.timezone;

import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An hour of the day that someone names by a clock that they say: the listener's, or a zone's.
 *
 * @param hour 0 to 23
 * @param zone whose clock; empty where it is the listener's own
 */
record ToldHour(int hour, Optional<ZoneId> zone) {
  private static final List<String> NUMBERS =
      List.of("six", "seven", "eight", "nine", "ten", "eleven");

  /** So many words after the hour say whose it is. */
  private static final int REACH = 4;

  /** A winter's and a summer's day, since a told hour has no date. */
  private static final List<Instant> DAYS =
      List.of(Instant.parse("2025-01-15T12:00:00Z"), Instant.parse("2025-07-15T12:00:00Z"));

  /** The first such hour; none where no one says whose clock it is. */
  static Optional<ToldHour> in(TextWords words) {
    return HourSayings.HOURS.in(words).stream().flatMap(hit -> at(words, hit).stream()).findFirst();
  }

  private static Optional<ToldHour> at(TextWords words, Hit hit) {
    int hour = hour(words.word(hit.first()), words.word(hit.last()));
    int end = Math.min(words.count(), hit.last() + 1 + REACH);
    if (hour < 0 || hit.last() + 1 >= end) {
      return Optional.empty();
    }
    TextWords after = TextWords.ofWrapped(words.span(hit.last() + 1, end - 1).of(words.original()));
    Optional<ZoneId> zone = ZoneNames.first(after);
    return zone.isPresent() || HourSayings.YOURS.standIn(after)
        ? Optional.of(new ToldHour(hour, zone))
        : Optional.empty();
  }

  private static int hour(String number, String half) {
    int told =
        NUMBERS.contains(number)
            ? NUMBERS.indexOf(number) + 6
            : number.length() < 3 ? Integer.parseInt(number) : 0;
    boolean late = half.equals("pm") || half.equals("afternoon");
    return told < 1 || told > 12 ? -1 : told % 12 + (late ? 12 : 0);
  }

  /** Whether this is from one hour to another, both included, at all of a place's clocks. */
  boolean isBetween(int from, int to, ClaimedPlace place) {
    return place.zones().stream()
        .allMatch(
            there ->
                DAYS.stream().map(day -> there(day, there)).allMatch(at -> at >= from && at <= to));
  }

  private int there(Instant day, ZoneId place) {
    if (zone.isEmpty()) {
      return hour;
    }
    int ahead =
        place.getRules().getOffset(day).getTotalSeconds()
            - zone.get().getRules().getOffset(day).getTotalSeconds();
    return Math.floorMod(hour + Math.floorDiv(ahead, 3_600), 24);
  }
}

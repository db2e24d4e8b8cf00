package dev.bonafide.comparison.timezone;

import dev.bonafide.text.TextWords;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What zones are called in talk. Names that stand for several zones are left out. */
final class ZoneNames {
  private static final Map<String, ZoneId> NAMES =
      Map.ofEntries(
          named("mountain", "America/Denver"),
          named("mst", "America/Denver"),
          named("mdt", "America/Denver"),
          named("eastern", "America/New_York"),
          named("est", "America/New_York"),
          named("edt", "America/New_York"),
          named("pacific", "America/Los_Angeles"),
          named("pst", "America/Los_Angeles"),
          named("pdt", "America/Los_Angeles"),
          named("utc", "UTC"),
          named("gmt", "UTC"),
          named("cet", "Europe/Berlin"),
          named("cest", "Europe/Berlin"),
          named("eet", "Europe/Helsinki"),
          named("jst", "Asia/Tokyo"),
          named("kst", "Asia/Seoul"),
          named("sgt", "Asia/Singapore"));

  private ZoneNames() {}

  private static Map.Entry<String, ZoneId> named(String name, String zone) {
    return Map.entry(name, ZoneId.of(zone));
  }

  static Optional<ZoneId> first(TextWords words) {
    return IntStream.range(0, words.count())
        .mapToObj(words::word)
        .flatMap(word -> Optional.ofNullable(NAMES.get(word)).stream())
        .findFirst();
  }
}

package dev.bonafide.comparison.timezone;

import dev.bonafide.text.WordList;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which zones a place may be in: by countries and parts of them, larger towns, and the towns that
 * zones are named after. Places are looked up for their clocks alone.
 */
public final class PlaceZones {
  private static final Map<String, Set<ZoneId>> ZONES = read();

  private PlaceZones() {}

  /** By the first part of a place that is known, from the town to the country; empty if none is. */
  public static Set<ZoneId> of(String place) {
    for (String part : place.split("[,;()|·]", -1)) {
      Set<ZoneId> zones = ZONES.get(plain(part));
      if (zones != null) {
        return zones;
      }
    }
    return Set.of();
  }

  private static String plain(String part) {
    return Normalizer.normalize(part, Normalizer.Form.NFKD)
        .replaceAll("\\pM", "")
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ')
        .replaceAll("[^\\pL ]", "")
        .strip();
  }

  private static Map<String, Set<ZoneId>> read() {
    Map<String, Set<ZoneId>> zones = new HashMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
        String town = plain(id.substring(id.lastIndexOf('/') + 1));
        zones.computeIfAbsent(town, _ -> new LinkedHashSet<>()).add(ZoneId.of(id));
      }
    }
    for (String line : WordList.beside(PlaceZones.class, "known-places").entries("places")) {
      String[] parts = line.split(":", 2);
      Set<ZoneId> those = new LinkedHashSet<>();
      for (String id : parts[1].strip().split(" +", -1)) {
        those.add(ZoneId.of(id));
      }
      for (String name : parts[0].split(",", -1)) {
        zones.put(plain(name), those);
      }
    }
    return zones;
  }
}

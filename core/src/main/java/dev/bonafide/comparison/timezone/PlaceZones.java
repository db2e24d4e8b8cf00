package dev.bonafide.comparison.timezone;

import dev.bonafide.resource.PropertyFile;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which zones a place may be in: by countries and parts of them, larger towns, and the towns that
 * zones are named after. Places are looked up for their clocks alone.
 */
public final class PlaceZones {
  private static final Pattern MARKS = Pattern.compile("\\pM");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\pL ]");

  /** The zones' names: their rules are read for the place that is asked about. */
  private static final Map<String, Set<String>> ZONES = read();

  private PlaceZones() {}

  /** By the first part of a place that is known, from the town to the country; empty if none is. */
  public static Set<ZoneId> of(String place) {
    for (String part : place.split("[,;()|·]", -1)) {
      Set<String> zones = ZONES.get(plain(part));
      if (zones != null) {
        return zones.stream().map(ZoneId::of).collect(Collectors.toCollection(LinkedHashSet::new));
      }
    }
    return Set.of();
  }

  private static String plain(String part) {
    String bare = MARKS.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTERS
        .matcher(bare.toLowerCase(Locale.ROOT).replace('_', ' '))
        .replaceAll("")
        .strip();
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> zones = new HashMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
        String town = plain(id.substring(id.lastIndexOf('/') + 1));
        zones.computeIfAbsent(town, _ -> new LinkedHashSet<>()).add(id);
      }
    }
    for (String line : PropertyFile.beside(PlaceZones.class, "known-places").entries("places")) {
      String[] parts = line.split(":", 2);
      Set<String> those = new LinkedHashSet<>(List.of(parts[1].strip().split(" +", -1)));
      for (String name : parts[0].split(",", -1)) {
        zones.put(plain(name), those);
      }
    }
    return zones;
  }
}

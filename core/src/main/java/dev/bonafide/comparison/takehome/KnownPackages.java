package dev.bonafide.comparison.takehome;

import dev.bonafide.check.ReferenceLists;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of packages that imitations are made of, and names close to them that are packages of their
 * own, as {@link Ecosystem#plain} writes them.
 */
record KnownPackages(Map<Ecosystem, Set<String>> names) {
  private static final String LIST = "packages";
  private static final int SHORTEST = 5;

  static KnownPackages of(ReferenceLists lists) {
    Map<String, List<String>> list = lists.named(LIST);
    Map<Ecosystem, Set<String>> names = new EnumMap<>(Ecosystem.class);
    for (Ecosystem each : Ecosystem.values()) {
      names.put(
          each,
          list.getOrDefault(each.id(), List.of()).stream()
              .map(each::plain)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return new KnownPackages(names);
  }

  Set<String> of(Ecosystem ecosystem) {
    return names.getOrDefault(ecosystem, Set.of());
  }

  /** Whether a name, written as {@link Ecosystem#plain} does, is a step away from a known one. */
  boolean isCloseTo(String name, Ecosystem ecosystem) {
    Set<String> known = of(ecosystem);
    if (name.length() < SHORTEST || known.contains(name)) {
      return false;
    }
    String joined = name.replaceAll("[-_.]", "");
    return known.stream()
        .anyMatch(
            one ->
                one.length() >= SHORTEST
                    && one.startsWith("@") == name.startsWith("@")
                    && (apart(name, one) || isJoined(joined, name, one, ecosystem)));
  }

  /** The marks between words are left out or put in; where a registry tells them apart at all. */
  private static boolean isJoined(String joined, String name, String one, Ecosystem ecosystem) {
    boolean flat = ecosystem == Ecosystem.GO || ecosystem == Ecosystem.MAVEN;
    return !flat && joined.equals(one.replaceAll("[-_.]", "")) && !name.equals(one);
  }

  /** Another letter, one more, one less, or two that changed places. */
  static boolean apart(String one, String other) {
    if (one.length() > other.length()) {
      return apart(other, one);
    }
    if (other.length() - one.length() > 1 || one.equals(other)) {
      return false;
    }
    int from = 0;
    while (from < one.length() && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    if (one.length() < other.length()) {
      return one.substring(from).equals(other.substring(from + 1));
    }
    return one.substring(from + 1).equals(other.substring(from + 1)) || swapped(one, other, from);
  }

  private static boolean swapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}

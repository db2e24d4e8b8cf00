package dev.bonafide.takehome;

import dev.bonafide.check.ReferenceLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of packages that imitations are made of, and names close to them that are packages of their
 * own, by the registry that they come from, as {@link #plain} writes them.
 */
record KnownPackages(Map<String, Set<String>> names) {
  private static final int SHORTEST = 5;

  static KnownPackages of(ReferenceLists lists) {
    Map<String, Set<String>> names = new HashMap<>();
    lists
        .named("packages")
        .forEach(
            (registry, all) ->
                names.put(
                    registry,
                    all.stream().map(name -> plain(name, registry)).collect(Collectors.toSet())));
    return new KnownPackages(names);
  }

  /** Names that one registry takes for the same. */
  static String plain(String name, String registry) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean marksAreOne = List.of("pypi", "crates").contains(registry);
    return marksAreOne ? lower.replace('_', '-').replace('.', '-') : lower;
  }

  Set<String> of(String registry) {
    return names.getOrDefault(registry, Set.of());
  }

  /** Whether a name, written as {@link #plain} does, is a step away from a known one. */
  boolean isCloseTo(String name, String registry) {
    Set<String> known = of(registry);
    if (name.length() < SHORTEST || known.contains(name)) {
      return false;
    }
    boolean flat = List.of("go", "maven").contains(registry);
    String joined = flat ? "" : joined(name);
    return known.stream()
        .filter(one -> one.length() >= SHORTEST && one.startsWith("@") == name.startsWith("@"))
        .anyMatch(one -> apart(name, one) || joined.equals(joined(one)));
  }

  /** Without the marks between words, where a registry tells them apart at all. */
  private static String joined(String name) {
    return name.replace("-", "").replace("_", "").replace(".", "");
  }

  /** Another letter, one more, one less, or two that changed places. */
  static boolean apart(String one, String other) {
    int least = Math.min(one.length(), other.length());
    int from = 0;
    while (from < least && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int to = 0;
    while (to < least - from
        && one.charAt(one.length() - 1 - to) == other.charAt(other.length() - 1 - to)) {
      to++;
    }
    String mine = one.substring(from, one.length() - to);
    String theirs = other.substring(from, other.length() - to);
    boolean swapped =
        mine.length() == 2 && mine.equals(new StringBuilder(theirs).reverse().toString());
    return swapped
        || mine.length() + theirs.length() == 1
        || (mine.length() == 1 && theirs.length() == 1);
  }
}

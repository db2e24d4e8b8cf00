package dev.bonafide.takehome;

import dev.bonafide.check.ReferenceLists;
import java.util.Arrays;
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
    return known.stream()
        .filter(one -> one.length() >= SHORTEST && one.startsWith("@") == name.startsWith("@"))
        .anyMatch(one -> apart(name, one));
  }

  /** Another letter, one more, one less, or two that changed places. */
  static boolean apart(String one, String other) {
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    String mine = one.substring(Math.max(0, at));
    String theirs = other.substring(Math.max(0, at));
    boolean two = mine.length() > 1;
    String swapped = two ? "" + mine.charAt(1) + mine.charAt(0) + mine.substring(2) : "";
    return at >= 0
        && (rest(mine).equals(rest(theirs))
            || rest(mine).equals(theirs)
            || mine.equals(rest(theirs))
            || (two && swapped.equals(theirs)));
  }

  private static String rest(String word) {
    return word.substring(Math.min(1, word.length()));
  }
}

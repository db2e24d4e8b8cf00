package dev.bonafide.comparison.resume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The employments of résumés by the names on their lines, so that one that someone speaks of is
 * found without a look at each.
 */
final class Employments {
  private final List<Employment> all;

  /** By name, the places of the first two. */
  private final Map<String, List<Integer>> firstTwo = new HashMap<>();

  /** By name, for each year the place of the first that began in it. */
  private final Map<String, TreeMap<Integer, Integer>> begun = new HashMap<>();

  Employments(List<Employment> all) {
    this.all = List.copyOf(all);
    for (int place = 0; place < all.size(); place++) {
      int year = all.get(place).span().firstYear();
      for (String name : all.get(place).names()) {
        List<Integer> known = firstTwo.computeIfAbsent(name, _ -> new ArrayList<>(2));
        if (known.size() < 2) {
          known.add(place);
        }
        begun.computeIfAbsent(name, _ -> new TreeMap<>()).putIfAbsent(year, place);
      }
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The only one with any of the names; empty where there are more. */
  Optional<Employment> only(Set<String> names) {
    Set<Integer> places = new HashSet<>();
    names.forEach(name -> places.addAll(firstTwo.getOrDefault(name, List.of())));
    return places.size() == 1 ? Optional.of(all.get(places.iterator().next())) : Optional.empty();
  }

  /** The first with any of the names that began in a year or earlier. */
  Optional<Employment> begunBy(int year, Set<String> names) {
    return names.stream()
        .map(begun::get)
        .flatMap(years -> years == null ? null : years.headMap(year, true).values().stream())
        .min(Integer::compare)
        .map(all::get);
  }
}

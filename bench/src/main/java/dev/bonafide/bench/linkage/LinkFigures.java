package dev.bonafide.bench.linkage;

import dev.bonafide.linkage.CaseLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Counts planted links that were found, and reported links that are none. */
final class LinkFigures {
  private final List<MadeCase> cases;
  private final Map<String, int[]> found = new TreeMap<>();
  private final Map<String, Integer> wrong = new TreeMap<>();
  private int planted;
  private int hits;
  private int again;
  private int reported;
  private int mistaken;

  LinkFigures(List<MadeCase> cases) {
    this.cases = cases;
  }

  /**
   * Looks at every case once; a link counts from the case that came first.
   *
   * @param links by the place of a case, those of others by theirs
   */
  LinkFigures of(IntFunction<List<CaseLink>> links) {
    Map<String, List<Integer>> byPlanted = new HashMap<>();
    for (int at = 0; at < cases.size(); at++) {
      for (String one : cases.get(at).planted()) {
        byPlanted.computeIfAbsent(one, _ -> new ArrayList<>()).add(at);
      }
    }
    for (int at = 0; at < cases.size(); at++) {
      look(at, links.apply(at), byPlanted);
    }
    return this;
  }

  private void look(int at, List<CaseLink> links, Map<String, List<Integer>> byPlanted) {
    Map<Integer, CaseLink> told = new HashMap<>();
    for (CaseLink link : links) {
      int other = (int) link.other();
      told.put(other, link);
      if (other > at) {
        reported++;
        boolean isPlanted = cases.get(at).isLinkedTo(cases.get(other));
        boolean sameRing = isPlanted || isOfOneRing(cases.get(at), cases.get(other));
        if (!sameRing) {
          mistaken++;
          wrong.merge(kinds(link), 1, Integer::sum);
        }
      }
    }
    Set<Integer> expected = new TreeSet<>();
    cases.get(at).planted().forEach(one -> expected.addAll(byPlanted.get(one)));
    for (int other : expected.stream().filter(one -> one > at).toList()) {
      count(cases.get(at), cases.get(other), told.containsKey(other));
    }
  }

  private void count(MadeCase one, MadeCase other, boolean isFound) {
    String shared =
        one.planted().stream()
            .filter(other.planted()::contains)
            .map(id -> id.replaceAll("^(ring|again) \\d+ ?", ""))
            .sorted()
            .reduce("", (all, next) -> all + " " + next);
    if (shared.isBlank()) {
      again += isFound ? 0 : 1;
      return;
    }
    planted++;
    hits += isFound ? 1 : 0;
    int[] sums = found.computeIfAbsent(shared.strip(), _ -> new int[2]);
    sums[0]++;
    sums[1] += isFound ? 1 : 0;
  }

  private static boolean isOfOneRing(MadeCase one, MadeCase other) {
    return ring(one).equals(ring(other)) && !ring(one).isEmpty();
  }

  private static String ring(MadeCase one) {
    return one.planted().stream()
        .findFirst()
        .map(id -> id.replaceAll("^(ring \\d+).*", "$1"))
        .orElse("");
  }

  private static String kinds(CaseLink link) {
    return link.because().stream()
        .map(reason -> reason.kind().id() + "×" + reason.count() + "/" + reason.holders())
        .sorted()
        .reduce("", (all, next) -> all + " " + next);
  }

  /** For people. */
  String told() {
    StringBuilder told = new StringBuilder();
    told.append(
        "%d cases; %d planted links, %d found (%.4f); %d links reported, %d false (%.4f); of people who came twice %d missed%n"
            .formatted(
                cases.size(),
                planted,
                hits,
                (double) hits / planted,
                reported,
                mistaken,
                (double) mistaken / reported,
                again));
    found.forEach(
        (shared, sums) -> told.append("  %s: %d of %d%n".formatted(shared, sums[1], sums[0])));
    wrong.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(15)
        .forEach(one -> told.append("  false:%s %d%n".formatted(one.getKey(), one.getValue())));
    return told.toString();
  }
}

package dev.bonafide.verdict.pattern;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for few messages in which all that a pattern needs is cited, and gathers what is cited in
 * all such places: another place can then only add to what the pattern rests on.
 */
record Window(Pattern pattern, Places places) {
  private static final int TURNS = 3;

  /** Empty where no place has all that is needed. */
  Set<Citation> over(List<Outcome.Finding> members) {
    List<Cited> cited = new ArrayList<>();
    for (Outcome.Finding member : members) {
      places.of(member.evidence()).forEach(place -> cited.add(new Cited(member.check(), place)));
    }
    cited.sort(Comparator.comparing(Cited::exhibit).thenComparingInt(Cited::start));
    Set<Citation> together = new LinkedHashSet<>();
    int end = 0;
    for (int start = 0; start < cited.size(); start++) {
      end = Math.max(end, start + 1);
      while (end < cited.size() && isTogether(cited.get(start), cited.get(end))) {
        end++;
      }
      List<Cited> window = cited.subList(start, end);
      if (pattern.isMet(checks(window))) {
        window.forEach(one -> together.add(one.place.citation()));
      }
    }
    return together;
  }

  private boolean isTogether(Cited first, Cited other) {
    if (!first.exhibit().equals(other.exhibit())) {
      return false;
    }
    return pattern.within() == PatternWindow.MESSAGE
        ? first.place.message() == other.place.message()
        : other.place.turn() - first.place.turn() < TURNS;
  }

  private static Set<String> checks(List<Cited> window) {
    Set<String> checks = new HashSet<>();
    window.forEach(cited -> checks.add(cited.check));
    return checks;
  }

  private record Cited(String check, CitationPlace place) {
    String exhibit() {
      return place.citation().exhibit();
    }

    int start() {
      return place.citation().span().start();
    }
  }
}

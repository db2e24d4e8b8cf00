package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands of the outcomes after a reviewer's rulings. A pattern is made of findings that stand;
 * one that is itself set aside leaves its members to count for themselves.
 *
 * @param findings that stand
 * @param met patterns that stand
 * @param setAside the others
 */
record Ruled(List<Outcome.Finding> findings, List<Tally.Met> met, List<Weighed> setAside) {

  static Ruled of(
      List<Outcome> outcomes,
      Function<List<Outcome>, List<Tally.Met>> patterns,
      List<SetAside> rulings) {
    List<Outcome> standing = new ArrayList<>();
    List<Weighed> setAside = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Optional<SetAside> ruling = SetAside.on(outcome, rulings);
      if (outcome instanceof Outcome.Finding finding && ruling.isPresent()) {
        setAside.add(Weighed.without(finding, ruling.get()));
      } else {
        standing.add(outcome);
      }
    }
    List<Tally.Met> met = new ArrayList<>();
    for (Tally.Met one : patterns.apply(standing)) {
      Optional<SetAside> ruling = SetAside.on(one.finding(), rulings);
      ruling.ifPresent(found -> setAside.add(Weighed.without(one.finding(), found)));
      if (ruling.isEmpty()) {
        met.add(one);
      }
    }
    return new Ruled(findings(standing), met, setAside);
  }

  private static List<Outcome.Finding> findings(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .toList();
  }
}

package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.text.Budget;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The findings that are counted: each is of an act of its own, and has a statement that none of the
 * others needs, since one sentence is one piece of evidence, no matter how many rules read it. As
 * many as possible are counted, so another finding, or another place of one, can only add to them.
 */
final class IndependentFindings {
  private static final Comparator<Outcome.Finding> MOST_TELLING_FIRST =
      Comparator.comparing(Outcome.Finding::strength)
          .reversed()
          .thenComparing(Outcome.Finding::check);

  /** Act that has a statement for its own. */
  private final Map<String, Act> owners = new HashMap<>();

  private IndependentFindings() {}

  /**
   * One act.
   *
   * @param first the most telling finding of it
   * @param said the statements of all its findings; none where one of them cites no words
   */
  private record Act(Outcome.Finding first, Set<String> said) {
    Act with(Act other) {
      Set<String> both = new HashSet<>();
      if (!said.isEmpty() && !other.said.isEmpty()) {
        both.addAll(said);
        both.addAll(other.said);
      }
      return new Act(first, both);
    }
  }

  /** The ids of those that are counted, of each act the most telling one. */
  static Set<String> among(
      List<Outcome.Finding> findings,
      Function<Outcome.Finding, String> acts,
      Statements statements) {
    Map<String, Act> all = new LinkedHashMap<>();
    findings.stream()
        .sorted(MOST_TELLING_FIRST)
        .forEach(one -> all.merge(acts.apply(one), new Act(one, statements.of(one)), Act::with));
    IndependentFindings counted = new IndependentFindings();
    return all.values().stream()
        .filter(act -> act.said.isEmpty() || counted.finds(act, new HashSet<>()))
        .map(act -> act.first.check())
        .collect(Collectors.toSet());
  }

  /** Whether there is a statement for an act, where others may have to take another one. */
  private boolean finds(Act act, Set<String> tried) {
    for (String statement : act.said) {
      Budget.spend(1);
      if (tried.add(statement)) {
        Act owner = owners.get(statement);
        if (owner == null || finds(owner, tried)) {
          owners.put(statement, act);
          return true;
        }
      }
    }
    return false;
  }
}

package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sum of the evidence, of which each sentence is one piece. A pattern stands in its members'
 * place where that gives more; where it gives less, it has what they had. The sum is the largest
 * over all choices of at most three patterns that stand in for their members: for each choice
 * another finding can only add, so it can only add to the largest, too.
 */
final class EvidenceSum {
  private static final int PATTERNS_AT_ONCE = 3;

  private final List<Outcome.Finding> findings;
  private final List<Met> met;
  private final Weights table;
  private final Map<String, Set<String>> said = new HashMap<>();
  private Map<String, Double> best;
  private List<Met> chosen = List.of();

  /** A pattern and what it made of its members. */
  record Met(Pattern pattern, Outcome.Finding finding) {}

  /** Sums findings that count, none of them experimental. */
  EvidenceSum(Places places, List<Outcome.Finding> findings, List<Met> met, Weights table) {
    this.findings = findings;
    this.met = met;
    this.table = table;
    Stream.concat(findings.stream(), met.stream().map(Met::finding))
        .forEach(one -> said.put(one.check(), places.statements(one.evidence())));
    best = Damping.weights(counting(findings), table);
    choose(0, new ArrayList<>());
  }

  private void choose(int from, List<Met> choice) {
    if (!choice.isEmpty()) {
      consider(choice);
    }
    for (int next = from; next < met.size() && choice.size() < PATTERNS_AT_ONCE; next++) {
      choice.add(met.get(next));
      choose(next + 1, choice);
      choice.removeLast();
    }
  }

  private void consider(List<Met> choice) {
    Map<String, Double> weights = Damping.weights(counting(standing(choice)), table);
    if (Damping.sum(weights) > Damping.sum(best)) {
      best = weights;
      chosen = List.copyOf(choice);
    }
  }

  private List<Outcome.Finding> counting(List<Outcome.Finding> some) {
    return OwnSentences.among(some, one -> said.getOrDefault(one.check(), Set.of()), table);
  }

  private List<Outcome.Finding> standing(List<Met> choice) {
    List<Outcome.Finding> standing = new ArrayList<>();
    findings.stream().filter(finding -> !isInside(finding, choice)).forEach(standing::add);
    choice.forEach(one -> standing.add(one.finding()));
    return standing;
  }

  /** What the sum is made of: how often each weight of the table stands in it. */
  SortedMap<WeightKey, Double> shares() {
    SortedMap<WeightKey, Double> shares = new TreeMap<>();
    Damping.shares(counting(standing(chosen)))
        .forEach(
            (finding, share) ->
                shares.merge(
                    new WeightKey(finding.flag().group(), finding.strength()), share, Double::sum));
    return shares;
  }

  private static boolean isInside(Outcome.Finding finding, List<Met> patterns) {
    return patterns.stream().anyMatch(one -> one.pattern().isMember(finding.check()));
  }

  double sum() {
    return Damping.sum(best);
  }

  /** Findings and patterns with what each added; the members of a pattern have passed theirs on. */
  List<Weighed> weighed() {
    Map<String, String> inside = new HashMap<>();
    Map<String, Double> weights = new HashMap<>(best);
    List<Met> order = new ArrayList<>(chosen);
    met.stream().filter(one -> !chosen.contains(one)).forEach(order::add);
    for (Met one : order) {
      double had = weights.getOrDefault(one.finding().check(), 0.0);
      for (Outcome.Finding member : findings) {
        if (one.pattern().isMember(member.check())
            && inside.putIfAbsent(member.check(), one.finding().check()) == null) {
          had += weights.getOrDefault(member.check(), 0.0);
          weights.put(member.check(), 0.0);
        }
      }
      weights.put(one.finding().check(), had);
    }
    List<Weighed> weighed = new ArrayList<>();
    met.forEach(one -> weighed.add(weigh(one.finding(), weights, inside)));
    findings.forEach(one -> weighed.add(weigh(one, weights, inside)));
    return weighed;
  }

  private static Weighed weigh(
      Outcome.Finding finding, Map<String, Double> weights, Map<String, String> inside) {
    String id = finding.check();
    double weight = Weighing.rounded(weights.getOrDefault(id, 0.0), 9);
    return new Weighed(finding, weight, false, inside.get(id));
  }
}

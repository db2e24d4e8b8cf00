package dev.bonafide.lab.evaluation;

import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.Usage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What asking language models came to over many cases.
 *
 * @param model which, as they name themselves
 * @param cases screened while one was set
 * @param answered cases with an answer that could be used
 * @param fromBefore of these, those for which nothing had to be sent
 * @param reread cases in which what was found was sent again, to be refuted
 * @param secondSilent of these, those in which no one answered
 * @param usage what all of it cost
 * @param rejectedQuotes dropped, since they do not stand in the evidence or are not the subject's
 * @param spared cases in which no one was asked, by reason
 * @param unanswered cases in which nothing that could be used came back, by reason
 */
public record AskedFigures(
    String model,
    int cases,
    int answered,
    int fromBefore,
    int reread,
    int secondSilent,
    Usage usage,
    int rejectedQuotes,
    SortedMap<String, Integer> spared,
    SortedMap<String, Integer> unanswered) {

  /** Over these cases; empty where no model was set in any. */
  public static Optional<AskedFigures> of(List<Consulted> all) {
    List<Consulted> set = all.stream().filter(one -> !one.model().isEmpty()).toList();
    return set.isEmpty() ? Optional.empty() : Optional.of(gathered(set));
  }

  private static AskedFigures gathered(List<Consulted> set) {
    return new AskedFigures(
        set.getFirst().model(),
        set.size(),
        count(set, Consulted::used),
        count(set, Consulted::isFromBefore),
        count(set, one -> one.requests().size() > 1),
        count(set, Consulted::isSecondSilent),
        set.stream().map(Consulted::usage).reduce(Usage.NONE, Usage::plus),
        set.stream().mapToInt(Consulted::rejectedQuotes).sum(),
        reasons(set, one -> one.requests().isEmpty()),
        reasons(set, one -> !one.requests().isEmpty() && !one.used()));
  }

  private static int count(List<Consulted> some, Predicate<Consulted> which) {
    return Math.toIntExact(some.stream().filter(which).count());
  }

  private static SortedMap<String, Integer> reasons(
      List<Consulted> some, Predicate<Consulted> which) {
    return some.stream()
        .filter(which)
        .map(Consulted::reason)
        .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, TreeMap::new));
  }

  /** Cases in which someone was asked, or would have been had the answer not been there. */
  public int asked() {
    return cases - sum(spared);
  }

  /** Cases in which nothing that could be used came back. */
  public int silent() {
    return sum(unanswered);
  }

  private static int sum(SortedMap<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

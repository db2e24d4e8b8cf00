package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.CitationPlace;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What findings rest on, each ground enough by itself: a citation; the two of a contradiction
 * together; two of the pieces of a joint finding, or a sentence that has two of them; the question
 * of another person only together with its answer.
 */
final class Grounds {
  /** Messages after a question that are still its answer. */
  private static final int ANSWERED_WITHIN = 4;

  /** Sentences of a joint finding, one after another, any two of which are taken together. */
  private static final int PIECES_TOGETHER = 8;

  private final Function<List<Citation>, List<CitationPlace>> places;
  private final BiPredicate<CitationPlace, CitationPlace> apart;
  private final Map<String, List<List<CitationPlace>>> known = new HashMap<>();

  private Grounds(
      Function<List<Citation>, List<CitationPlace>> places,
      BiPredicate<CitationPlace, CitationPlace> apart) {
    this.places = places;
    this.apart = apart;
  }

  /** Two things happened: not in one message, nor within two minutes. */
  static Grounds ofEvents(Places places) {
    return new Grounds(places::of, CitationPlace::isApartFrom);
  }

  /** Two things were said: not in one sentence. */
  static Grounds ofSentences(Places places) {
    return new Grounds(places::sentencesOf, CitationPlace::isOtherWordsThan);
  }

  /**
   * Some grounds of one are apart from some grounds of the other. It is not asked of all of them: a
   * person who repeats one thing elsewhere must not thereby weaken it.
   */
  boolean areApart(Outcome.Finding one, Outcome.Finding other) {
    List<List<CitationPlace>> theirs = of(other);
    return of(one).stream().anyMatch(mine -> theirs.stream().anyMatch(their -> apart(mine, their)));
  }

  /** Whether each of these has a sentence that no other of them needs. */
  boolean areAllApart(List<Outcome.Finding> some) {
    return OwnSentences.among(some, this::statements, Weights.SET).size() == some.size();
  }

  private Set<String> statements(Outcome.Finding finding) {
    return of(finding).stream()
        .flatMap(List::stream)
        .map(CitationPlace::statement)
        .collect(Collectors.toSet());
  }

  /**
   * On how many different statements a finding rests, each of them enough by itself; the pieces of
   * a joint one make one statement.
   */
  int pieces(Outcome.Finding finding) {
    if (finding.joint()) {
      return 1;
    }
    List<List<CitationPlace>> chosen = new ArrayList<>();
    for (List<CitationPlace> ground : of(finding)) {
      if (chosen.stream().allMatch(other -> apart(ground, other))) {
        chosen.add(ground);
      }
    }
    return chosen.size();
  }

  private boolean apart(List<CitationPlace> some, List<CitationPlace> others) {
    return some.stream().allMatch(one -> others.stream().allMatch(other -> apart.test(one, other)));
  }

  private List<List<CitationPlace>> of(Outcome.Finding finding) {
    return known.computeIfAbsent(finding.check(), _ -> find(finding));
  }

  private List<List<CitationPlace>> find(Outcome.Finding finding) {
    List<CitationPlace> all = places.apply(finding.evidence());
    if (finding.contradiction()) {
      return List.of(all.subList(0, Math.min(2, all.size())));
    }
    if (finding.joint()) {
      return pieced(all, finding.evidence());
    }
    return all.stream().map(place -> withAnswer(place, all)).distinct().toList();
  }

  private static List<List<CitationPlace>> pieced(
      List<CitationPlace> all, List<Citation> evidence) {
    Map<String, CitationPlace> distinct = new LinkedHashMap<>();
    all.forEach(place -> distinct.putIfAbsent(place.statement(), place));
    List<CitationPlace> places = List.copyOf(distinct.values());
    if (places.size() == 1) {
      return List.of(places);
    }
    List<List<CitationPlace>> grounds = new ArrayList<>();
    Set<Citation> several =
        evidence.stream().filter(one -> one.told().size() > 1).collect(Collectors.toSet());
    all.stream()
        .filter(place -> several.contains(place.citation()))
        .forEach(place -> grounds.add(List.of(place)));
    for (int first = 0; first < places.size(); first++) {
      int end = Math.min(places.size(), first + PIECES_TOGETHER);
      for (int second = first + 1; second < end; second++) {
        grounds.add(List.of(places.get(first), places.get(second)));
      }
    }
    return grounds;
  }

  private static List<CitationPlace> withAnswer(CitationPlace place, List<CitationPlace> all) {
    if (place.role() != Role.OTHER) {
      return List.of(place);
    }
    List<CitationPlace> ground = new ArrayList<>(List.of(place));
    all.stream().filter(later -> isAnswer(place, later)).forEach(ground::add);
    return ground;
  }

  private static boolean isAnswer(CitationPlace question, CitationPlace later) {
    int after = later.message() - question.message();
    return later.role() != Role.OTHER
        && later.citation().exhibit().equals(question.citation().exhibit())
        && after > 0
        && after <= ANSWERED_WITHIN;
  }
}

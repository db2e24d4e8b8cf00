package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.CitationPlace;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What findings rest on, each ground enough by itself: a citation; the two of a contradiction
 * together; the question of another person only together with its answer.
 */
final class Grounds {
  /** Messages after a question that are still its answer. */
  private static final int ANSWERED_WITHIN = 4;

  private final Function<List<Citation>, List<CitationPlace>> places;
  private final BiPredicate<CitationPlace, CitationPlace> apart;
  private final boolean whole;
  private final Map<String, List<List<CitationPlace>>> known = new HashMap<>();

  private Grounds(
      Function<List<Citation>, List<CitationPlace>> places,
      BiPredicate<CitationPlace, CitationPlace> apart,
      boolean whole) {
    this.places = places;
    this.apart = apart;
    this.whole = whole;
  }

  /** Two things happened: not in one message, nor within two minutes. */
  static Grounds ofEvents(Places places) {
    return new Grounds(places::of, CitationPlace::isApartFrom, false);
  }

  /** Two things were said: not in one sentence. */
  static Grounds ofSentences(Places places) {
    return new Grounds(places::sentencesOf, CitationPlace::isOtherWordsThan, false);
  }

  /** Two things were told: not in one sentence, nor by the pieces of one joint finding. */
  static Grounds ofStatements(Places places) {
    return new Grounds(places::sentencesOf, CitationPlace::isOtherWordsThan, true);
  }

  /**
   * Some grounds of one are apart from some grounds of the other. It is not asked of all of them: a
   * person who repeats one thing elsewhere must not thereby weaken it.
   */
  boolean areApart(Outcome.Finding one, Outcome.Finding other) {
    List<List<CitationPlace>> theirs = of(other);
    return of(one).stream().anyMatch(mine -> theirs.stream().anyMatch(their -> apart(mine, their)));
  }

  /** On how many different statements a finding rests, each of them enough by itself. */
  int pieces(Outcome.Finding finding) {
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
    if (whole && finding.joint()) {
      return List.of(all);
    }
    return all.stream().map(place -> withAnswer(place, all)).distinct().toList();
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

package dev.bonafide.verdict;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two findings support each other: they are of different groups, one of them strong and the
 * other at least moderate, and each has words of its own to rest on.
 */
final class Corroboration {
  /** Messages after a question that are still its answer. */
  private static final int ANSWERED_WITHIN = 4;

  private final Places places;
  private final List<EvidenceSum.Met> patterns;
  private final Map<String, List<List<CitationPlace>>> grounds = new HashMap<>();

  Corroboration(Places places, List<EvidenceSum.Met> patterns) {
    this.places = places;
    this.patterns = patterns;
  }

  boolean isAmong(List<Outcome.Finding> findings) {
    List<Outcome.Finding> telling =
        findings.stream().filter(one -> one.strength().atLeast(Strength.MODERATE)).toList();
    return telling.stream()
        .filter(one -> one.strength().atLeast(Strength.STRONG))
        .anyMatch(one -> telling.stream().anyMatch(other -> support(one, other)));
  }

  /**
   * What only a model points at is the second leg of a strong rule's finding and no more, unless a
   * second reading upheld it.
   */
  private static boolean mayStandTogether(Outcome.Finding strong, Outcome.Finding other) {
    return strong.by() != Source.MODEL && (other.by() != Source.MODEL || !strong.by().isModel());
  }

  private boolean support(Outcome.Finding one, Outcome.Finding other) {
    return mayStandTogether(one, other)
        && !one.flag().group().equals(other.flag().group())
        && !shareMembers(one, other)
        && areApart(one, other);
  }

  /** A pattern does not support what it is made of, nor another made of the same. */
  private boolean shareMembers(Outcome.Finding one, Outcome.Finding other) {
    List<String> mine = parts(one);
    return parts(other).stream().anyMatch(mine::contains);
  }

  private List<String> parts(Outcome.Finding finding) {
    return patterns.stream()
        .filter(met -> met.finding().check().equals(finding.check()))
        .map(EvidenceSum.Met::pattern)
        .findFirst()
        .map(Corroboration::members)
        .orElseGet(() -> List.of(finding.check()));
  }

  private static List<String> members(Pattern pattern) {
    List<String> members = new ArrayList<>(pattern.all());
    members.addAll(pattern.any());
    return members;
  }

  /**
   * Some grounds of one are apart from some grounds of the other. It is not asked of all of them: a
   * person who repeats one thing elsewhere must not thereby weaken it.
   */
  private boolean areApart(Outcome.Finding one, Outcome.Finding other) {
    List<List<CitationPlace>> theirs = grounds(other);
    return grounds(one).stream()
        .anyMatch(mine -> theirs.stream().anyMatch(their -> areApart(mine, their)));
  }

  private static boolean areApart(List<CitationPlace> some, List<CitationPlace> others) {
    return some.stream().allMatch(one -> others.stream().allMatch(one::isApartFrom));
  }

  /**
   * What a finding rests on, each enough by itself: its citations; the two of a contradiction
   * together; the question of another person only together with its answer.
   */
  private List<List<CitationPlace>> grounds(Outcome.Finding finding) {
    return grounds.computeIfAbsent(finding.check(), _ -> find(finding));
  }

  private List<List<CitationPlace>> find(Outcome.Finding finding) {
    List<CitationPlace> all = places.of(finding.evidence());
    if (finding.contradiction()) {
      return List.of(all.subList(0, Math.min(2, all.size())));
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

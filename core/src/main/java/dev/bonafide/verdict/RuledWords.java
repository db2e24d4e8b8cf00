package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of a case that a reviewer has ruled on. A ruling under which a finding does not stand
 * is on the words that the finding cites, so it covers every finding that cites no others, no
 * matter which rule reads them and where they are handed in again; one on a pattern covers what the
 * pattern is made of. A finding that cites others, too, counts only by these. One that a reviewer
 * confirmed, by itself or with its pattern, is covered by no other ruling.
 */
public final class RuledWords {
  private final Places places;
  private final List<Pattern> patterns;
  private final List<Ruling> rulings;
  private final Map<Ruling, Passages> passages = new LinkedHashMap<>();

  /** Patterns that were ruled on, as the reviewer saw them. */
  private final List<MetPattern> ruled = new ArrayList<>();

  /** Findings that count only by some of their words, as they were found. */
  private final Map<String, Outcome.Finding> whole = new HashMap<>();

  private RuledWords(Places places, List<Pattern> patterns, List<Ruling> rulings) {
    this.places = places;
    this.patterns = List.copyOf(patterns);
    this.rulings = List.copyOf(rulings);
  }

  /** The words that such rulings are on, as these outcomes and their patterns cite them. */
  public static RuledWords of(
      Places places,
      List<? extends Outcome> outcomes,
      List<Pattern> patterns,
      List<Ruling> rulings) {
    RuledWords words = new RuledWords(places, patterns, rulings);
    List<Outcome.Finding> found = Outcome.findings(outcomes).toList();
    rulings.stream()
        .filter(ruling -> !ruling.disposition().stands() && !ruling.inAdvance())
        .forEach(ruling -> words.take(ruling, found));
    return words;
  }

  /**
   * In whatever way the case is read: a pattern that is not looked for in one was ruled on, too.
   */
  private void take(Ruling ruling, List<Outcome.Finding> found) {
    List<MetPattern> met =
        met(
            one -> one.flag().id().equals(ruling.check()),
            found.stream().flatMap(one -> seen(one, ruling).stream()).toList());
    Passages cited = new Passages(places);
    Stream.concat(
            found.stream().filter(one -> one.check().equals(ruling.check())),
            met.stream().map(MetPattern::finding))
        .flatMap(one -> one.evidence().stream())
        .filter(ruling::isSeen)
        .forEach(cited::add);
    passages.put(ruling, cited);
    ruled.addAll(met);
  }

  private List<MetPattern> met(Predicate<Pattern> which, List<Outcome.Finding> found) {
    List<MetPattern> met = new ArrayList<>();
    for (Pattern one : patterns) {
      if (which.test(one)) {
        one.over(found, places.caseFile()).ifPresent(all -> met.add(new MetPattern(one, all)));
      }
    }
    return met;
  }

  /** A finding by what the reviewer had seen of it, where that tells something. */
  private static Optional<Outcome.Finding> seen(Outcome.Finding finding, Ruling ruling) {
    List<Citation> seen = finding.evidence().stream().filter(ruling::isSeen).toList();
    int least = isOfParts(finding) ? 1 : finding.evidence().size();
    return seen.size() < least ? Optional.empty() : Optional.of(finding.citing(seen));
  }

  /** Whether each of its quotes tells something by itself. */
  private static boolean isOfParts(Outcome.Finding finding) {
    return !finding.contradiction() && !finding.joint();
  }

  Places places() {
    return places;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** The ruling that sets a finding aside, if any does. */
  public Optional<Ruling> on(Outcome.Finding finding) {
    Optional<Ruling> own = Ruling.on(finding, rulings);
    return own.isPresent() || passages.isEmpty() || !left(finding).isEmpty()
        ? own
        : on(finding.evidence().getFirst());
  }

  private Optional<Ruling> on(Citation cited) {
    return passages.entrySet().stream()
        .filter(one -> one.getValue().have(cited))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<Citation> left(Outcome.Finding finding) {
    return confirming(finding).isPresent()
        ? finding.evidence()
        : finding.evidence().stream().filter(cited -> on(cited).isEmpty()).toList();
  }

  /** The ruling that says of a finding, or of a pattern that it is a part of, that it is so. */
  public Optional<Ruling> confirming(Outcome.Finding finding) {
    return rulings.stream()
        .filter(ruling -> ruling.disposition().stands())
        .filter(ruling -> ruling.check().equals(finding.check()) || isPart(finding, ruling))
        .findFirst();
  }

  /** Whether it is a part of a pattern that was ruled on, and the reviewer had seen it. */
  private boolean isPart(Outcome.Finding finding, Ruling ruling) {
    return patterns.stream()
            .filter(one -> one.flag().id().equals(ruling.check()))
            .anyMatch(one -> one.isMember(finding.check()))
        && finding.evidence().stream().anyMatch(ruling::isSeen);
  }

  /** Patterns that such outcomes meet, and those that were ruled on. */
  List<MetPattern> met(List<Outcome.Finding> standing) {
    SubjectKind kind = places.caseFile().subject().kind();
    Map<Pattern, MetPattern> met = new LinkedHashMap<>();
    met(one -> one.appliesTo().contains(kind), standing)
        .forEach(one -> met.put(one.pattern(), one));
    ruled.forEach(one -> met.putIfAbsent(one.pattern(), one));
    return List.copyOf(met.values());
  }

  /** A finding by what no one ruled on, if each of its quotes tells something by itself. */
  Outcome.Finding counting(Outcome.Finding finding) {
    if (passages.isEmpty() || !isOfParts(finding)) {
      return finding;
    }
    List<Citation> left = left(finding);
    if (left.size() == finding.evidence().size()) {
      return finding;
    }
    whole.put(finding.check(), finding);
    return finding.citing(left);
  }

  /** One that does not count; where a reviewer ruled on a pattern, told with it as a part. */
  Weighed without(Outcome.Finding finding, SetAside aside) {
    String pattern =
        aside instanceof Ruling ruling && isPart(finding, ruling) ? ruling.check() : null;
    return Weighed.without(finding, aside, pattern);
  }

  /** The same with all that it cites, as it is shown, and who says that it is so. */
  Weighed whole(Weighed weighed) {
    Outcome.Finding finding = weighed.finding();
    return weighed.showing(
        whole.getOrDefault(finding.check(), finding), confirming(finding).orElse(null));
  }
}

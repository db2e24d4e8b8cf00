package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.Places;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a case that a reviewer has ruled on. A ruling under which a finding does not stand
 * is on the words that the finding cites, so it covers every finding that cites no others, no
 * matter which rule reads them and where they are handed in again. A finding that cites others,
 * too, counts only by these. One that a reviewer confirmed is covered by no other ruling.
 */
public final class RuledWords {
  private final Places places;
  private final List<Ruling> rulings;
  private final Map<Ruling, Passages> passages = new LinkedHashMap<>();

  /** Findings that count only by some of their words, as they were found. */
  private final Map<String, Outcome.Finding> whole = new HashMap<>();

  private RuledWords(Places places, List<Ruling> rulings) {
    this.places = places;
    this.rulings = List.copyOf(rulings);
  }

  /** The words that such rulings are on, as these outcomes cite them. */
  public static RuledWords of(
      Places places, List<? extends Outcome> outcomes, List<Ruling> rulings) {
    RuledWords words = new RuledWords(places, rulings);
    rulings.stream()
        .filter(ruling -> !ruling.disposition().stands() && !ruling.inAdvance())
        .forEach(ruling -> words.passages.put(ruling, words.cited(ruling, outcomes)));
    return words;
  }

  private Passages cited(Ruling ruling, List<? extends Outcome> outcomes) {
    Passages cited = new Passages(places);
    outcomes.stream()
        .filter(one -> one.check().equals(ruling.check()))
        .filter(Outcome.Finding.class::isInstance)
        .flatMap(one -> ((Outcome.Finding) one).evidence().stream())
        .filter(ruling::isSeen)
        .forEach(cited::add);
    return cited;
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
    return Ruling.isConfirmed(finding, rulings)
        ? finding.evidence()
        : finding.evidence().stream().filter(cited -> on(cited).isEmpty()).toList();
  }

  /** A finding by what no one ruled on, if each of its quotes tells something by itself. */
  Outcome.Finding counting(Outcome.Finding finding) {
    if (passages.isEmpty() || finding.contradiction() || finding.joint()) {
      return finding;
    }
    List<Citation> left = left(finding);
    if (left.size() == finding.evidence().size()) {
      return finding;
    }
    whole.put(finding.check(), finding);
    return finding.citing(left);
  }

  /** The same with all that it cites, as it is shown, and whether a reviewer says that it is so. */
  Weighed whole(Weighed weighed) {
    Outcome.Finding finding = weighed.finding();
    return weighed.showing(
        whole.getOrDefault(finding.check(), finding), Ruling.isConfirmed(finding, rulings));
  }
}

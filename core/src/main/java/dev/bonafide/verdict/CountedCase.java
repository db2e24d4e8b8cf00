package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judgment of the findings that stand. Those of at least moderate strength call for a question.
 * Facts, what was upheld, and as many others as the table of first sights asks for stop a case.
 * Weak ones and experimental ones are only noted. Patterns are shown in their members' place, save
 * that of facts, and are one act with them.
 */
final class CountedCase {
  /** Findings that it takes where only a model points at them, to be a reason to ask. */
  private static final int BESIDE = 2;

  private final FindingsAfterRulings ruled;
  private final Acts acts;
  private final Statements statements;
  private final Stop stop;
  private final List<Outcome.Finding> telling;
  private final Set<String> counted;

  CountedCase(FindingsAfterRulings ruled, RuledWords words, Acts acts) {
    this.ruled = ruled;
    this.statements = new Statements(words.places());
    this.stop = new Stop(this::act, statements, words);
    this.acts = acts;
    List<Outcome.Finding> all =
        Stream.concat(ruled.findings().stream(), ruled.met().stream().map(MetPattern::finding))
            .filter(one -> !one.flag().experimental())
            .filter(one -> one.strength().atLeast(Strength.MODERATE))
            .toList();
    Set<String> independent = IndependentFindings.among(all, this::act, statements);
    boolean calls =
        all.stream().anyMatch(one -> one.by() != Source.MODEL) || independent.size() >= BESIDE;
    telling = calls ? all : List.of();
    counted = calls ? independent : Set.of();
  }

  private String act(Outcome.Finding finding) {
    return ruled.met().stream()
        .filter(met -> met.finding().equals(finding))
        .findFirst()
        .map(met -> acts.of(met.pattern()))
        .orElseGet(() -> acts.of(finding.check()));
  }

  Verdict verdict(SubjectKind kind, FirstSight seen) {
    if (telling.isEmpty()) {
      return new Verdict.NoRedFlags();
    }
    List<Outcome.Finding> standing =
        ruled.findings().stream().filter(one -> !one.flag().experimental()).toList();
    return stop.isProved(telling) || stop.isUpheld(standing) || words() >= seen.stops(kind)
        ? new Verdict.HighRisk()
        : new Verdict.Verify();
  }

  /** Number of them without what only a model points at, or a reading only suspects. */
  private int words() {
    List<Outcome.Finding> read =
        telling.stream().filter(one -> !one.by().isModel() || one.by().isPlain()).toList();
    return IndependentFindings.among(read, this::act, statements).size();
  }

  Assessment.Weight weight(SubjectKind kind, FirstSight seen, String table) {
    double chance = seen.chance(kind, counted.size(), stop.isProved(telling));
    return new Assessment.Weight(counted.size(), chance, FirstSight.BASE_RATE, table);
  }

  /** Findings that stand, patterns first. */
  List<Weighed> weighed() {
    List<Weighed> weighed = new ArrayList<>();
    for (MetPattern met : ruled.met()) {
      boolean tells =
          telling.contains(met.finding())
              || telling.stream().anyMatch(one -> met.pattern().isMember(one.check()));
      weighed.add(weighed(met.finding(), tells, null));
    }
    for (Outcome.Finding one : ruled.findings()) {
      Optional<MetPattern> pattern = pattern(one);
      boolean tells =
          telling.contains(one)
              || pattern.filter(met -> telling.contains(met.finding())).isPresent();
      weighed.add(weighed(one, tells, pattern.map(met -> met.finding().check()).orElse(null)));
    }
    return weighed;
  }

  private Optional<MetPattern> pattern(Outcome.Finding member) {
    return ruled.met().stream()
        .filter(met -> met.pattern().isMember(member.check()) && !member.fact())
        .filter(met -> met.finding().flag().experimental() == member.flag().experimental())
        .findFirst();
  }

  private Weighed weighed(Outcome.Finding finding, boolean tells, @Nullable String partOf) {
    return new Weighed(finding, counted.contains(finding.check()) ? 1 : 0, !tells, partOf);
  }
}

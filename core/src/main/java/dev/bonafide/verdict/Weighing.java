package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From outcomes to an assessment: a pure function. Independent findings are counted. Nothing that
 * is added to the outcomes' findings lowers the count or the verdict.
 */
public final class Weighing {
  private static final Comparator<Weighed> MOST_TELLING_FIRST =
      Comparator.comparing(Weighed::noted)
          .thenComparing(weighed -> weighed.setAside() != null)
          .thenComparing(weighed -> weighed.finding().strength(), Comparator.reverseOrder())
          .thenComparing(weighed -> !weighed.finding().fact())
          .thenComparing(Weighed::weight, Comparator.reverseOrder())
          .thenComparing(weighed -> weighed.finding().check());

  private final FirstSight seen;
  private final Acts acts;

  /** Weighs where nothing was counted in blind cases, and each rule reads an act of its own. */
  public Weighing() {
    this(FirstSight.NONE, Acts.APART);
  }

  public Weighing(FirstSight seen, Acts acts) {
    this.seen = seen;
    this.acts = acts;
  }

  public Assessment weigh(CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns) {
    return weigh(caseFile, outcomes, patterns, List.of());
  }

  /** Weighs without the findings that a reviewer set aside; these are noted and do not count. */
  public Assessment weigh(
      CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns, List<Ruling> rulings) {
    return weigh(caseFile, outcomes, patterns, rulings, List.of());
  }

  /**
   * The same without what a second reading refuted, unless a reviewer confirmed it. Where no note
   * bears it out, that is only what a model says: if the rules found something strong, it takes
   * nothing below {@code verify}.
   */
  public Assessment weigh(
      CaseFile caseFile,
      List<Outcome> outcomes,
      List<Pattern> patterns,
      List<Ruling> rulings,
      List<Refuted> refuted) {
    Assessment heard = weigh(caseFile, outcomes, patterns, rulings, refuted, List.of());
    List<Refuted> doubts = Doubts.in(refuted, outcomes, rulings, new Places(caseFile));
    if (heard.verdict().level() > 0 || doubts.isEmpty()) {
      return heard;
    }
    List<Refuted> rest = refuted.stream().filter(one -> !doubts.contains(one)).toList();
    Assessment doubted = weigh(caseFile, outcomes, patterns, rulings, rest, doubts);
    return doubted.verdict().level() > 0 && Doubts.haveStrong(doubted.counted()) ? doubted : heard;
  }

  /** Weighs; what is only doubted counts, and is never more than something to ask. */
  private Assessment weigh(
      CaseFile caseFile,
      List<Outcome> outcomes,
      List<Pattern> patterns,
      List<Ruling> rulings,
      List<Refuted> refuted,
      List<Refuted> doubts) {
    Places places = new Places(caseFile);
    RuledWords words = RuledWords.of(places, outcomes, rulings);
    FindingsAfterRulings ruled =
        FindingsAfterRulings.of(outcomes, all -> met(caseFile, all, patterns), words, refuted);
    Coverage coverage = Coverage.of(caseFile, outcomes);
    boolean fired = !ruled.met().isEmpty() || !ruled.findings().isEmpty() || !refuted.isEmpty();
    boolean seenAny = fired || !ruled.setAside().isEmpty();
    CountedCase judged = new CountedCase(ruled, new Statements(places), acts, rulings);
    SubjectKind kind = caseFile.subject().kind();
    Verdict verdict = judged.verdict(kind, seen);
    if (!doubts.isEmpty() && verdict.level() > 0) {
      verdict = new Verdict.Verify();
    }
    if (verdict.level() == 0 && !coverage.isEnough(fired, seenAny)) {
      verdict = new Verdict.InsufficientEvidence();
    }
    List<Weighed> weighed = new ArrayList<>(judged.weighed());
    weighed.addAll(ruled.setAside());
    weighed.replaceAll(words::whole);
    weighed.sort(MOST_TELLING_FIRST);
    return new VerdictWording(caseFile, coverage, doubts.size())
        .assessment(
            verdict,
            judged.weight(kind, seen),
            Numbering.of(Matters.of(weighed), before(caseFile, outcomes, patterns, ruled)));
  }

  /** The findings as they stood before anyone ruled: a ruling changes no one's number. */
  private List<Weighed> before(
      CaseFile caseFile,
      List<Outcome> outcomes,
      List<Pattern> patterns,
      FindingsAfterRulings ruled) {
    return ruled.setAside().isEmpty() ? List.of() : weigh(caseFile, outcomes, patterns).findings();
  }

  private static List<MetPattern> met(
      CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns) {
    List<Outcome> findings = outcomes.stream().filter(Outcome.Finding.class::isInstance).toList();
    List<MetPattern> met = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.appliesTo().contains(caseFile.subject().kind())) {
        pattern.over(findings, caseFile).ifPresent(one -> met.add(new MetPattern(pattern, one)));
      }
    }
    return met;
  }
}

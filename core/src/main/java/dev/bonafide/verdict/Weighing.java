package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.Places;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * From outcomes to an assessment: a pure function. Evidence is weighed in log10 likelihood ratios.
 * Nothing that is added to the outcomes' findings lowers the sum or the verdict.
 */
public final class Weighing {
  /** A verdict of high risk on two findings asks for so much in all: 50 times as likely. */
  static final double HIGH_RISK_SUM = 1.7;

  private static final Comparator<Weighed> HEAVIEST_FIRST =
      Comparator.comparingDouble(Weighed::weight)
          .reversed()
          .thenComparing(weighed -> weighed.finding().check());

  private final Weights weights;
  private final String fingerprint;

  /** With the weights that judgement set. */
  public Weighing() {
    this(Weights.SET);
  }

  public Weighing(Weights weights) {
    this.weights = weights;
    this.fingerprint = fingerprint(weights);
  }

  /** What a verdict depends on beside the rules. */
  private static String fingerprint(Weights weights) {
    return Fingerprint.of(
        "%s share=%s sum=%s groups=%s proven=%s"
            .formatted(
                weights.fingerprint(),
                Damping.SHARE,
                HIGH_RISK_SUM,
                CheckThreshold.WEAK_GROUPS,
                TrackRecord.PROVEN));
  }

  public Assessment weigh(CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns) {
    return weigh(caseFile, outcomes, patterns, List.of());
  }

  /** Weighs without the findings that a reviewer set aside; these are shown as noted. */
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

  /** Weighs; what is only doubted counts, and calls for no more than a check. */
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
    List<Outcome.Finding> found = ruled.findings();
    CountedFindings countedFindings = CountedFindings.of(places, ruled);
    List<EvidenceSum.Met> standing = countedFindings.met();
    List<Outcome.Finding> counted = countedFindings.findings();
    EvidenceSum tally = countedFindings.tally(weights);
    Coverage coverage = Coverage.of(caseFile, outcomes);
    boolean fired = !ruled.met().isEmpty() || !found.isEmpty() || !refuted.isEmpty();
    boolean seen = fired || !ruled.setAside().isEmpty();
    Verdict verdict = verdict(places, counted, standing, tally.sum(), rulings);
    if (!doubts.isEmpty() && verdict.level() > 0) {
      verdict = new Verdict.Verify();
    }
    if (verdict.level() == 0 && !coverage.isEnough(fired, seen)) {
      verdict = new Verdict.InsufficientEvidence();
    }
    List<Weighed> weighed = new ArrayList<>();
    boolean below = verdict.level() == 0;
    tally.weighed().stream().map(one -> below ? one.asNoted() : one).forEach(weighed::add);
    Stream.concat(found.stream(), ruled.met().stream().map(EvidenceSum.Met::finding))
        .filter(finding -> !CountedFindings.counts(finding))
        .forEach(finding -> weighed.add(new Weighed(finding, 0, true, null)));
    weighed.addAll(ruled.setAside());
    weighed.replaceAll(words::whole);
    weighed.sort(HEAVIEST_FIRST);
    List<Weighed> matters = Matters.of(weighed);
    double sum = rounded(tally.sum(), 9);
    return new VerdictWording(caseFile, coverage, doubts.size())
        .assessment(
            verdict,
            new Assessment.Weight(sum, weights.score(sum), weights.baseRate(), fingerprint),
            Numbering.of(matters, before(caseFile, outcomes, patterns, ruled)));
  }

  /** What of these outcomes counts towards the sum. */
  public static CountedFindings grounds(
      CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns) {
    Places places = new Places(caseFile);
    return CountedFindings.of(
        places,
        FindingsAfterRulings.of(
            outcomes,
            all -> met(caseFile, all, patterns),
            RuledWords.of(places, outcomes, List.of()),
            List.of()));
  }

  /** The findings as they stood before anybody ruled: a ruling changes nobody's number. */
  private List<Weighed> before(
      CaseFile caseFile,
      List<Outcome> outcomes,
      List<Pattern> patterns,
      FindingsAfterRulings ruled) {
    return ruled.setAside().isEmpty() ? List.of() : weigh(caseFile, outcomes, patterns).findings();
  }

  private static List<EvidenceSum.Met> met(
      CaseFile caseFile, List<Outcome> outcomes, List<Pattern> patterns) {
    List<Outcome> findings = outcomes.stream().filter(Outcome.Finding.class::isInstance).toList();
    List<EvidenceSum.Met> met = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.appliesTo().contains(caseFile.subject().kind())) {
        pattern
            .over(findings, caseFile)
            .ifPresent(one -> met.add(new EvidenceSum.Met(pattern, one)));
      }
    }
    return met;
  }

  private Verdict verdict(
      Places places,
      List<Outcome.Finding> findings,
      List<EvidenceSum.Met> patterns,
      double sum,
      List<Ruling> rulings) {
    List<Outcome.Finding> all = new ArrayList<>(findings);
    patterns.forEach(met -> all.add(met.finding()));
    Corroboration corroboration =
        new Corroboration(Grounds.ofEvents(places), Grounds.ofSentences(places), patterns);
    if (corroboration.isBesideDecisive(all, findings)
        || corroboration.isUpheldTwice(findings)
        || (sum >= HIGH_RISK_SUM && corroboration.isAmong(all))) {
      return new Verdict.HighRisk();
    }
    return new CheckThreshold(Grounds.ofSentences(places), weights.shown(), rulings)
            .isReached(all, findings, patterns)
        ? new Verdict.Verify()
        : new Verdict.NoRedFlags();
  }

  static double rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}

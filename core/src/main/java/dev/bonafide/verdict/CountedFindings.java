package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.Places;
import java.util.List;
import java.util.SortedMap;

/** What counts in a case: findings and patterns that are neither set aside nor experimental. */
public final class CountedFindings {
  private final Places places;
  private final List<Outcome.Finding> findings;
  private final List<EvidenceSum.Met> met;

  private CountedFindings(
      Places places, List<Outcome.Finding> findings, List<EvidenceSum.Met> met) {
    this.places = places;
    this.findings = findings;
    this.met = met;
  }

  static CountedFindings of(Places places, FindingsAfterRulings ruled) {
    return new CountedFindings(
        places,
        ruled.findings().stream().filter(CountedFindings::counts).toList(),
        ruled.met().stream().filter(one -> counts(one.finding())).toList());
  }

  static boolean counts(Outcome.Finding finding) {
    return !finding.flag().experimental();
  }

  List<Outcome.Finding> findings() {
    return findings;
  }

  List<EvidenceSum.Met> met() {
    return met;
  }

  /** In log10 odds. */
  public double sum(Weights weights) {
    return Weighing.rounded(tally(weights).sum(), 9);
  }

  /**
   * How often each weight of the table stands in the sum: a finding once, one that others of its
   * group damp by its share.
   */
  public SortedMap<WeightKey, Double> shares(Weights weights) {
    return tally(weights).shares();
  }

  EvidenceSum tally(Weights weights) {
    return new EvidenceSum(places, findings, met, weights);
  }
}

package dev.bonafide.lab.evaluation.scorecard;

import dev.bonafide.lab.evaluation.Measures;

/**
 * All errors in one figure, in which an honest person who is flagged counts more than a fraud that
 * goes through, and one who is told off most: set by judgment, before anything was measured.
 */
public record WeightedErrors(int missed, int flagged, int wrongHighRisk, int cases) {
  public static final int OF_MISSED = 1;
  public static final int OF_FLAGGED = 5;

  /** On top of what counts for being flagged. */
  public static final int OF_HIGH_RISK = 20;

  public static WeightedErrors of(Measures measures) {
    return new WeightedErrors(
        measures.flagged().fn(),
        measures.flagged().fp() - measures.expectedVerify(),
        measures.highRisk().fp(),
        measures.cases());
  }

  public int total() {
    return OF_MISSED * missed + OF_FLAGGED * flagged + OF_HIGH_RISK * wrongHighRisk;
  }

  /** The total for a hundred cases; 0 without cases. */
  public double perHundred() {
    return cases == 0 ? 0 : 100.0 * total() / cases;
  }
}

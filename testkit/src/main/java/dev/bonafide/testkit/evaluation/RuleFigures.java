package dev.bonafide.testkit.evaluation;

import java.util.Optional;

/**
 * How one rule did: how often it fired and could look, on either side.
 *
 * @param fraud fraud cases in which it fired
 * @param couldLookFraud fraud cases in which it could look
 */
public record RuleFigures(
    String rule, int fraud, int genuine, int couldLookFraud, int couldLookGenuine) {
  /** Two-sided 90 % of the normal distribution. */
  private static final double Z90 = 1.6448536269514722;

  /**
   * How much more often it fires on fraud, as log10 of the ratio of its rates, and the interval
   * that holds the true one in 90 % of samples. Half a case is added to each side (Haldane,
   * Anscombe), so that a rule that never fired on one of them has a figure too; the interval is
   * Katz's for a ratio of two proportions.
   */
  public record Ratio(double log10, double low, double high) {}

  /** Absent where it could look on one side only: no ratio follows from that. */
  public Optional<Ratio> ratio() {
    if (couldLookFraud == 0 || couldLookGenuine == 0) {
      return Optional.empty();
    }
    double firedFraud = fraud + 0.5;
    double firedGenuine = genuine + 0.5;
    double wholeFraud = couldLookFraud + 0.5;
    double wholeGenuine = couldLookGenuine + 0.5;
    double log10 = Math.log10(firedFraud / wholeFraud) - Math.log10(firedGenuine / wholeGenuine);
    double variance = 1 / firedFraud - 1 / wholeFraud + 1 / firedGenuine - 1 / wholeGenuine;
    double reach = Z90 * Math.sqrt(Math.max(0, variance)) / Math.log(10);
    return Optional.of(new Ratio(log10, log10 - reach, log10 + reach));
  }
}

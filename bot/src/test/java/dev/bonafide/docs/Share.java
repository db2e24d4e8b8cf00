package dev.bonafide.docs;

import java.util.Locale;

/**
 * How many of how many, with the interval that holds the true share in 90% of samples (Wilson,
 * 1927: it stays sensible for few cases and for none that fired).
 */
record Share(int some, int all) {
  /** Two-sided 90 % of the normal distribution. */
  private static final double Z = 1.6448536269514722;

  double low() {
    return some == 0 ? 0 : Math.max(0, middle() - reach());
  }

  double high() {
    return some == all ? 1 : Math.min(1, middle() + reach());
  }

  private double share() {
    return (double) some / all;
  }

  private double middle() {
    return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
  }

  private double reach() {
    double variance = share() * (1 - share()) / all + Z * Z / (4.0 * all * all);
    return Z * Math.sqrt(variance) / (1 + Z * Z / all);
  }

  /** Such as "12% (7% to 19%)"; "no case" of nothing. */
  String shown() {
    return all == 0
        ? "no case"
        : String.format(
            Locale.ROOT, "%s%% (%s%% to %s%%)", hundred(share()), hundred(low()), hundred(high()));
  }

  private static String hundred(double share) {
    double hundred = share * 100;
    return (hundred > 0 && hundred < 9.95) || (hundred > 99.5 && hundred < 100)
        ? String.format(Locale.ROOT, "%.1f", hundred)
        : String.valueOf(Math.round(hundred));
  }
}

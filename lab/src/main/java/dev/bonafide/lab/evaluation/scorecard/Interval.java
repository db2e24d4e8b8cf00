package dev.bonafide.lab.evaluation.scorecard;

/** What a true share may be, given a share of few cases: Wilson's interval for 95 %. */
public record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * The interval of a part.
   *
   * @param whole above 0
   */
  public static Interval of(int part, int whole) {
    double share = (double) part / whole;
    double spread = Z * Z / whole;
    double middle = (share + spread / 2) / (1 + spread);
    double reach = Z * Math.sqrt(share * (1 - share) / whole + spread / (4 * whole)) / (1 + spread);
    return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}

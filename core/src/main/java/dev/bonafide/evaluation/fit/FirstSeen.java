package dev.bonafide.evaluation.fit;

/**
 * How a case was scored before anybody had read it, by rules that were not written for it, with the
 * weights that judgement set.
 *
 * @param score probability of fraud at even odds, more than 0 and less than 1
 */
public record FirstSeen(boolean fraud, double score) {
  public FirstSeen {
    if (!(score > 0 && score < 1)) {
      throw new IllegalArgumentException("a score is more than 0 and less than 1, not " + score);
    }
  }

  /** The sum of the evidence that gave this score, in log10 odds. */
  double sum() {
    return Fit.odds(score);
  }
}

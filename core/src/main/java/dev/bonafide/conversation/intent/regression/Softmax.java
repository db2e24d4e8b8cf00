package dev.bonafide.conversation.intent.regression;

/** Makes probabilities of scores, alike on every machine. */
final class Softmax {
  private Softmax() {}

  /** Puts the probabilities, which add up to one, in the place of the scores. */
  static void of(double[] scores) {
    double top = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      scores[at] = StrictMath.exp(scores[at] - top);
      sum += scores[at];
    }
    for (int at = 0; at < scores.length; at++) {
      scores[at] /= sum;
    }
  }
}

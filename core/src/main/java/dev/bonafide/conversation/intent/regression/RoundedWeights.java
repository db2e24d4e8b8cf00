package dev.bonafide.conversation.intent.regression;

/** Learned weights as they are kept: each in a byte, with how rare its feature is in it. */
final class RoundedWeights {
  private final int classes;
  private final KnownFeatures known;
  private final float[] weights;

  RoundedWeights(int classes, KnownFeatures known, float[] weights) {
    this.classes = classes;
    this.known = known;
    this.weights = weights;
  }

  LogisticRegression regression() {
    float most = Float.MIN_NORMAL;
    for (int at = 0; at < weights.length; at++) {
      most = Math.max(most, Math.abs(weight(at)));
    }
    float unit = most / Byte.MAX_VALUE;
    byte[] rounded = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      rounded[at] = (byte) Math.round(weight(at) / unit);
    }
    return new LogisticRegression(classes, known.features(), rounded, unit);
  }

  private float weight(int at) {
    return weights[at] * known.scale()[at / classes];
  }
}

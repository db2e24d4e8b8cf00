package dev.bonafide.conversation.intent.regression;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.Arrays;

/** Tells how likely each class is for what a sentence has, by a sum of weights for each class. */
public final class LogisticRegression {
  private final int classes;
  private final int[] features;
  private final byte[] weights;
  private final float unit;

  /**
   * @param features that have weights, in ascending order
   * @param weights of the first feature for each class, then of the next
   * @param unit what a weight of 1 adds to a score
   */
  LogisticRegression(int classes, int[] features, byte[] weights, float unit) {
    this.classes = classes;
    this.features = features;
    this.weights = weights;
    this.unit = unit;
  }

  /** How many classes it tells apart. */
  public int classes() {
    return classes;
  }

  /** The probability of each class; they add up to one. */
  public double[] probabilities(SparseVector sentence) {
    double[] scores = new double[classes];
    for (int at = 0; at < sentence.size(); at++) {
      int place = Arrays.binarySearch(features, sentence.feature(at));
      for (int one = 0; place >= 0 && one < classes; one++) {
        scores[one] += unit * weights[place * classes + one] * sentence.value(at);
      }
    }
    Softmax.of(scores);
    return scores;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalStateException if it is damaged
   */
  public static LogisticRegression read(FlatInput input) {
    int classes = input.number();
    float unit = Float.intBitsToFloat(input.number());
    int[] features = new int[input.number()];
    int last = 0;
    for (int place = 0; place < features.length; place++) {
      last += input.number();
      features[place] = last;
    }
    byte[] weights = input.bytes();
    if (weights.length != features.length * classes) {
      throw new IllegalStateException("damaged: weights are missing");
    }
    return new LogisticRegression(classes, features, weights, unit);
  }

  /** Writes everything that is known. */
  public void write(FlatOutput output) {
    output.number(classes);
    output.number(Float.floatToIntBits(unit));
    output.number(features.length);
    int last = 0;
    for (int place = 0; place < features.length; place++) {
      output.number(features[place] - last);
      last = features[place];
    }
    output.bytes(weights);
  }
}

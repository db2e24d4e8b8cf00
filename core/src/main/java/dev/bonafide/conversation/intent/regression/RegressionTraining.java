package dev.bonafide.conversation.intent.regression;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns weights from sentences whose class is known, by stochastic gradient descent with a rate of
 * its own for each weight (AdaGrad). At each step some features are left out at random, so that no
 * sentence is told by a few of its words alone. The same sentences give the same weights.
 */
public final class RegressionTraining {
  private static final int EPOCHS = 8;

  /** Of the last epochs, whose weights are averaged: no sentence tells more for coming last. */
  private static final int AVERAGED = 5;

  private static final double RATE = 0.3;
  private static final double LEFT_OUT = 0.3;
  private static final double TINY = 1e-8;

  private final int classes;
  private final List<Labelled> sentences;
  private final KnownFeatures known;
  private final float[] weights;
  private final float[] squares;
  private final double[] scores;
  private final SplittableRandom random = new SplittableRandom(1);

  private RegressionTraining(int classes, List<Labelled> sentences) {
    this.classes = classes;
    this.known = KnownFeatures.in(sentences);
    this.sentences =
        sentences.stream()
            .map(
                one ->
                    new Labelled(
                        one.sentence().among(known.features(), known.scale()), one.label()))
            .toList();
    this.weights = new float[known.features().length * classes];
    this.squares = new float[weights.length];
    this.scores = new double[classes];
  }

  /** What the sentences teach. */
  public static LogisticRegression of(int classes, List<Labelled> sentences) {
    RegressionTraining training = new RegressionTraining(classes, sentences);
    int[] order = new int[sentences.size()];
    for (int at = 0; at < order.length; at++) {
      order[at] = at;
    }
    float[] averaged = new float[training.weights.length];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      training.shuffle(order);
      for (int at : order) {
        training.learn(training.sentences.get(at));
      }
      if (epoch >= EPOCHS - AVERAGED) {
        training.addTo(averaged);
      }
    }
    return new RoundedWeights(classes, training.known, averaged).regression();
  }

  private void addTo(float[] averaged) {
    for (int at = 0; at < weights.length; at++) {
      averaged[at] += weights[at] / AVERAGED;
    }
  }

  private void learn(Labelled example) {
    SparseVector sentence = example.sentence();
    boolean[] kept = new boolean[sentence.size()];
    Arrays.fill(scores, 0);
    for (int at = 0; at < kept.length; at++) {
      kept[at] = random.nextDouble() >= LEFT_OUT;
      int row = sentence.feature(at) * classes;
      for (int one = 0; kept[at] && one < classes; one++) {
        scores[one] += weights[row + one] * value(sentence, at);
      }
    }
    Softmax.of(scores);
    scores[example.label()] -= 1;
    for (int at = 0; at < kept.length; at++) {
      if (kept[at]) {
        step(sentence.feature(at) * classes, value(sentence, at));
      }
    }
  }

  /** What is kept counts for what was left out. */
  private static double value(SparseVector sentence, int at) {
    return sentence.value(at) / (1 - LEFT_OUT);
  }

  private void step(int row, double value) {
    for (int one = 0; one < classes; one++) {
      float gradient = (float) (scores[one] * value);
      squares[row + one] += gradient * gradient;
      weights[row + one] -= (float) (RATE * gradient / Math.sqrt(squares[row + one] + TINY));
    }
  }

  private void shuffle(int[] order) {
    for (int at = order.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int moved = order[at];
      order[at] = order[other];
      order[other] = moved;
    }
  }
}

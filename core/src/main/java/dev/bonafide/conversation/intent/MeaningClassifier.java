package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.intent.regression.Labelled;
import dev.bonafide.conversation.intent.regression.LogisticRegression;
import dev.bonafide.conversation.intent.regression.RegressionTraining;
import dev.bonafide.conversation.intent.regression.SparseVector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Tells how likely each meaning of a sentence is by what examples taught. */
final class MeaningClassifier {
  private final LogisticRegression regression;

  MeaningClassifier(LogisticRegression regression) {
    this.regression = regression;
  }

  /** Learns from examples, which takes some seconds for some thousands. */
  static LogisticRegression learned(List<ExampleSentence> examples) {
    return RegressionTraining.of(
        Meaning.values().length,
        examples.stream()
            .map(one -> new Labelled(features(one.text()), one.meaning().ordinal()))
            .toList());
  }

  private static SparseVector features(String text) {
    return SentenceFeatures.of(WordedSentence.of(PlainSentence.of(text)));
  }

  /** All meanings, the likeliest first. */
  List<MeaningLikelihood> ranked(WordedSentence sentence) {
    double[] probabilities = regression.probabilities(SentenceFeatures.of(sentence));
    return Arrays.stream(Meaning.values())
        .map(meaning -> new MeaningLikelihood(meaning, probabilities[meaning.ordinal()]))
        .sorted(Comparator.comparingDouble(MeaningLikelihood::probability).reversed())
        .toList();
  }
}

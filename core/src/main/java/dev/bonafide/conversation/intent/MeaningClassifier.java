package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.intent.regression.Labelled;
import dev.bonafide.conversation.intent.regression.LogisticRegression;
import dev.bonafide.conversation.intent.regression.RegressionTraining;
import dev.bonafide.conversation.intent.regression.SparseVector;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells how likely each meaning of a sentence is by what examples taught. */
final class MeaningClassifier {
  /** By the number of their class. */
  private static final List<Meaning> MEANINGS = List.of(Meaning.values());

  private final LogisticRegression regression;

  MeaningClassifier(LogisticRegression regression) {
    this.regression = regression;
  }

  /** What the examples that ship teach. */
  static MeaningClassifier shipped() {
    return new MeaningClassifier(
        PreparedMeanings.shipped()
            .map(PreparedMeanings::learned)
            .orElseGet(() -> learned(ExampleReader.shipped())));
  }

  /** Learns from examples, which takes some seconds for some thousands. */
  static LogisticRegression learned(List<ExampleSentence> examples) {
    return RegressionTraining.of(
        MEANINGS.size(),
        examples.stream()
            .map(one -> new Labelled(features(one.text()), MEANINGS.indexOf(one.meaning())))
            .toList());
  }

  private static SparseVector features(String text) {
    return SentenceFeatures.of(WordedSentence.of(PlainSentence.of(text)));
  }

  /** All meanings, the likeliest first. */
  List<MeaningLikelihood> ranked(WordedSentence sentence) {
    double[] probabilities = regression.probabilities(SentenceFeatures.of(sentence));
    return IntStream.range(0, probabilities.length)
        .mapToObj(label -> new MeaningLikelihood(MEANINGS.get(label), probabilities[label]))
        .sorted(Comparator.comparingDouble(MeaningLikelihood::probability).reversed())
        .toList();
  }
}

package dev.bonafide.conversation.intent;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.sentence.PlainSentence;
import dev.bonafide.text.sentence.SentenceClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells how likely each meaning of a sentence is by what examples taught. */
record MeaningClassifier(SentenceClassifier classifier) {
  /** What the examples that ship teach. */
  static MeaningClassifier shipped() {
    return PreparedMeanings.shipped()
        .map(PreparedMeanings::learned)
        .map(MeaningClassifier::new)
        .orElseGet(() -> of(ExampleReader.shipped()));
  }

  /** Learns from examples, which takes some seconds for some thousands. */
  static MeaningClassifier of(List<ExampleSentence> examples) {
    FlatOutput learned = new FlatOutput();
    learn(examples, learned);
    return new MeaningClassifier(SentenceClassifier.read(new FlatInput(learned.toByteArray())));
  }

  /** Writes the same. */
  static void learn(List<ExampleSentence> examples, FlatOutput output) {
    SortedMap<String, List<List<String>>> classes = new TreeMap<>();
    for (ExampleSentence one : examples) {
      WordedSentence worded = WordedSentence.of(PlainSentence.of(one.text()));
      classes
          .computeIfAbsent(one.meaning().name(), _ -> new ArrayList<>())
          .add(SentenceFeatures.of(worded));
    }
    SentenceClassifier.learn(classes, output);
  }

  /** All meanings, the likeliest first. */
  List<MeaningLikelihood> ranked(WordedSentence sentence) {
    return classifier.ranked(SentenceFeatures.of(sentence)).stream()
        .map(one -> new MeaningLikelihood(Meaning.valueOf(one.name()), one.probability()))
        .toList();
  }
}

package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.PlainSentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What becomes of the sentences of an author where only those of the others were learned from. */
record UnknownAuthor(List<Tried> all) {
  /** A sentence and what became of it. */
  record Tried(String language, LabelledWords.Result result) {
    boolean isRight() {
      return result == LabelledWords.Result.AT_ONCE || result == LabelledWords.Result.OFFERED;
    }
  }

  static UnknownAuthor of(List<ExampleSentence> examples, int author) {
    MeaningClassifier classifier =
        MeaningClassifier.of(examples.stream().filter(one -> one.author() != author).toList());
    return new UnknownAuthor(
        examples.stream()
            .filter(one -> one.author() == author)
            .map(one -> new Tried(one.language(), result(classifier, one)))
            .toList());
  }

  private static LabelledWords.Result result(MeaningClassifier classifier, ExampleSentence one) {
    WordedSentence worded = WordedSentence.of(PlainSentence.of(one.text()));
    return new LabelledWords(one.language(), one.meaning(), "-", one.text())
        .result(IntentReader.of(worded, classifier.ranked(worded)));
  }

  /** The share that was shown at once or offered, as it was meant. */
  double right() {
    return share(all);
  }

  Map<LabelledWords.Result, Long> table() {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Tried::result,
                () -> new EnumMap<>(LabelledWords.Result.class),
                Collectors.counting()));
  }

  Map<String, Double> byLanguage() {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Tried::language,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), UnknownAuthor::share)));
  }

  private static double share(List<Tried> some) {
    return some.stream().filter(Tried::isRight).count() / (double) some.size();
  }
}

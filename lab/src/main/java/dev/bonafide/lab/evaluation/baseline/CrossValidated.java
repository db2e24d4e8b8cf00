package dev.bonafide.lab.evaluation.baseline;

import dev.bonafide.text.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Each text scored by a regression that learned from the four fifths it is not in. */
public final class CrossValidated {
  private static final int FOLDS = 5;

  private CrossValidated() {}

  /** In the order of the ids' fingerprints, which alone says which fifth a text is in. */
  public static List<Scored> of(List<Text> texts) {
    List<Text> shuffled =
        texts.stream().sorted(Comparator.comparing(one -> Fingerprint.of(one.id()))).toList();
    return IntStream.range(0, FOLDS)
        .parallel()
        .mapToObj(fold -> fold(fold, shuffled))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Scored> fold(int fold, List<Text> shuffled) {
    List<Text> seen = new ArrayList<>();
    List<Text> unseen = new ArrayList<>();
    for (int i = 0; i < shuffled.size(); i++) {
      (i % FOLDS == fold ? unseen : seen).add(shuffled.get(i));
    }
    WordRegression learnt = new WordRegression(seen);
    return unseen.stream().map(text -> Scored.of(text, learnt.odds(text))).toList();
  }
}

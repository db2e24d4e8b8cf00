package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.text.Fingerprint;
import dev.bonafide.verdict.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fit says of cases that it has not seen: every case is scored with weights that were fitted
 * to the four fifths it is not in. Which fifth a case is in depends on its id alone.
 */
public final class CrossValidation {
  private static final int FOLDS = 5;

  private CrossValidation() {}

  /**
   * The scores by case id.
   *
   * @throws IllegalArgumentException where four fifths hold no fraud or no genuine case
   */
  public static Map<String, Double> scores(List<Sample> samples) {
    List<Sample> shuffled =
        samples.stream().sorted(Comparator.comparing(one -> Fingerprint.of(one.id()))).toList();
    Map<String, Double> scores = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> seen = new ArrayList<>();
      List<Sample> unseen = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(shuffled.get(i));
      }
      if (!unseen.isEmpty()) {
        Weights weights = Fit.of(seen);
        unseen.forEach(one -> scores.put(one.id(), weights.score(one.grounds().sum(weights))));
      }
    }
    return scores;
  }
}

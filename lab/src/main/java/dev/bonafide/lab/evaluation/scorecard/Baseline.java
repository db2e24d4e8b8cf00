package dev.bonafide.lab.evaluation.scorecard;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.lab.evaluation.Ranking;
import dev.bonafide.lab.evaluation.baseline.AtOnePercent;
import dev.bonafide.lab.evaluation.baseline.CrossValidated;
import dev.bonafide.lab.evaluation.baseline.Scored;
import dev.bonafide.lab.evaluation.baseline.Text;
import dev.bonafide.lab.evaluation.baseline.WordRegression;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules beside a regression over bags of words.
 *
 * @param rocAuc of the regression inside the corpus, cross-validated: shown, and no bar
 * @param words what the regression finds where it flags at most one in a hundred of every source
 * @param rules the same of the rules, ranked by their score
 */
public record Baseline(OptionalDouble rocAuc, AtOnePercent words, AtOnePercent rules) {

  /**
   * Compares.
   *
   * @param corpus what is learned from and cross-validated
   * @param outside honest cases of other sources, scored by what the whole corpus teaches
   */
  public static Baseline of(List<Judged> corpus, List<Judged> outside) {
    List<Text> texts = corpus.stream().map(Judged::text).toList();
    List<Scored> inside = CrossValidated.of(texts);
    WordRegression learnt = new WordRegression(texts);
    List<Scored> words =
        Stream.concat(
                inside.stream(),
                outside.stream().map(Judged::text).map(text -> scored(text, learnt.odds(text))))
            .toList();
    List<Scored> rules =
        Stream.concat(corpus.stream(), outside.stream()).map(Judged::scored).toList();
    return new Baseline(
        new Ranking(inside.stream().map(Baseline::ranked).toList()).rocAuc(),
        AtOnePercent.of(words),
        AtOnePercent.of(rules));
  }

  private static Scored scored(Text text, double odds) {
    return new Scored(text.id(), text.source(), text.fraud(), text.spared(), odds);
  }

  private static Prediction ranked(Scored one) {
    return new Prediction(
        one.id(),
        one.fraud() ? CaseLabel.FRAUD : CaseLabel.GENUINE,
        "",
        List.of(),
        Expectation.NONE,
        "",
        one.score(),
        List.of(),
        Set.of());
  }
}

package dev.bonafide.lab.evaluation.scorecard;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.lab.evaluation.baseline.Scored;
import dev.bonafide.lab.evaluation.baseline.Text;
import dev.bonafide.testkit.evaluation.Prediction;

/**
 * A labeled case with what was said of it.
 *
 * @param source where the case comes from, each counted alone
 * @param score the probability of fraud behind the count
 */
public record Judged(String source, Text text, Prediction prediction, double score) {

  public static Judged of(
      String source, LabelledCase labelled, Prediction prediction, double score) {
    boolean fraud = labelled.label() == CaseLabel.FRAUD;
    Text text =
        new Text(
            labelled.id(),
            source,
            fraud,
            !fraud && prediction.expects("verify"),
            Text.words(labelled.submission()));
    return new Judged(source, text, prediction, score);
  }

  /** As the rules rank it. */
  public Scored scored() {
    return new Scored(text.id(), source, text.fraud(), text.spared(), score);
  }

  /** Whether it is an honest case in which nothing needs checking. */
  boolean isHonest() {
    return !text.fraud() && !text.spared();
  }
}

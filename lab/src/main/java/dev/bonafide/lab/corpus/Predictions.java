package dev.bonafide.lab.corpus;

import dev.bonafide.documents.tree.Tree;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.lab.evaluation.fit.FirstSeen;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads back labels, scores and what fired of a {@code predictions.jsonl}, as {@code evaluate}
 * writes it.
 */
public final class Predictions {
  private Predictions() {}

  /**
   * Hands on every line.
   *
   * @throws UnreadableExhibit at the first line that holds no label and score
   */
  public static void each(String name, Path file, Consumer<FirstSeen> to) {
    JsonLines.each(name, file, "label and score of a prediction", Predictions::prediction, to);
  }

  private static FirstSeen prediction(Tree tree) {
    CaseLabel label = tree.text("label").flatMap(CaseLabel::of).orElseThrow();
    double score = Double.parseDouble(tree.text("score").orElseThrow());
    Set<String> fired =
        tree.list("rules").stream()
            .flatMap(rule -> rule.text().stream())
            .collect(Collectors.toSet());
    return new FirstSeen(label == CaseLabel.FRAUD, score, fired);
  }
}

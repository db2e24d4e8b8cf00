package dev.bonafide.lab.corpus;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.lab.evaluation.firstsight.FirstSeen;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads back what was counted in each case of a {@code predictions.jsonl} of {@code evaluate}. */
public final class Predictions {
  private Predictions() {}

  /**
   * Hands on every line.
   *
   * @throws UnreadableExhibit at the first line that does not tell what was counted
   */
  public static void each(String name, Path file, Consumer<FirstSeen> to) {
    JsonLines.each(name, file, "label, subject, and count", Predictions::prediction, to);
  }

  private static FirstSeen prediction(Tree tree) {
    return new FirstSeen(
        tree.text("subject").flatMap(SubjectKind::of).orElseThrow(),
        tree.text("label").flatMap(CaseLabel::of).orElseThrow() == CaseLabel.FRAUD,
        Integer.parseInt(tree.text("counted").orElseThrow()),
        tree.text("fact").orElseThrow().equals("true"));
  }
}

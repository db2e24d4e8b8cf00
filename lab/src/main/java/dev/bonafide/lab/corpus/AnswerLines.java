package dev.bonafide.lab.corpus;

import dev.bonafide.documents.tree.Tree;
import dev.bonafide.lab.evaluation.answers.AnswerTurn;
import dev.bonafide.lab.evaluation.answers.AnsweredBy;
import dev.bonafide.lab.evaluation.answers.RecordedAnswer;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Reads back recorded answers, one JSON object a line, as {@code evaluate --record} writes them.
 */
public final class AnswerLines {
  private AnswerLines() {}

  /**
   * Hands on every line.
   *
   * @throws UnreadableExhibit at the first line that holds no recorded answer
   */
  public static void each(String name, Path file, Consumer<RecordedAnswer> to) {
    JsonLines.each(name, file, "recorded answer", AnswerLines::answer, to);
  }

  private static RecordedAnswer answer(Tree tree) {
    return new RecordedAnswer(
        text(tree, "id"),
        AnswerTurn.of(text(tree, "reading")).orElseThrow(),
        text(tree, "request"),
        text(tree, "book"),
        AnsweredBy.of(text(tree, "by")).orElseThrow(),
        text(tree, "model"),
        LocalDate.parse(text(tree, "on")),
        text(tree, "answer"));
  }

  private static String text(Tree tree, String key) {
    return tree.text(key).orElseThrow();
  }
}

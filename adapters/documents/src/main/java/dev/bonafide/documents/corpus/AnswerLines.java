package dev.bonafide.documents.corpus;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.evaluation.answers.AnswerTurn;
import dev.bonafide.evaluation.answers.AnsweredBy;
import dev.bonafide.evaluation.answers.RecordedAnswer;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
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
    CorpusLines.each(name, file, line -> to.accept(read(name, line)));
  }

  private static RecordedAnswer read(String name, LineReader.Line line) {
    return switch (line) {
      case LineReader.Line.Bad(int number, String why) -> throw broken(name, number, why);
      case LineReader.Line.Good(int number, String text) -> {
        try {
          yield answer(JsonTree.read(text));
        } catch (BrokenTree e) {
          throw broken(name, number, e.why());
        } catch (NoSuchElementException | DateTimeException e) {
          throw broken(name, number, "holds no recorded answer");
        }
      }
    };
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

  private static UnreadableExhibit broken(String name, int line, String why) {
    return new UnreadableExhibit(name, "line " + line + " " + why);
  }
}

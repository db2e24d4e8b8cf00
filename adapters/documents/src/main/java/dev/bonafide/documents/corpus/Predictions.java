package dev.bonafide.documents.corpus;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.fit.FirstSeen;
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
    CorpusLines.each(name, file, line -> to.accept(read(name, line)));
  }

  private static FirstSeen read(String name, LineReader.Line line) {
    return switch (line) {
      case LineReader.Line.Bad(int number, String why) -> throw broken(name, number, why);
      case LineReader.Line.Good(int number, String text) -> {
        try {
          Tree tree = JsonTree.read(text);
          CaseLabel label =
              tree.text("label").flatMap(CaseLabel::of).orElseThrow(NumberFormatException::new);
          double score = Double.parseDouble(tree.text("score").orElse(""));
          Set<String> fired =
              tree.list("rules").stream()
                  .flatMap(rule -> rule.text().stream())
                  .collect(Collectors.toSet());
          yield new FirstSeen(label == CaseLabel.FRAUD, score, fired);
        } catch (BrokenTree e) {
          throw broken(name, number, e.why());
        } catch (IllegalArgumentException e) {
          throw broken(name, number, "holds no label and score of a prediction");
        }
      }
    };
  }

  private static UnreadableExhibit broken(String name, int line, String why) {
    return new UnreadableExhibit(name, "line " + line + " " + why);
  }
}

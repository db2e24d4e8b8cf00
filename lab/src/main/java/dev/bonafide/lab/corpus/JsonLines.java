package dev.bonafide.lab.corpus;

import dev.bonafide.documents.corpus.CorpusLines;
import dev.bonafide.documents.corpus.LineReader;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a file that this program wrote, one JSON object a line. */
final class JsonLines {
  private JsonLines() {}

  /**
   * Hands on what every line holds.
   *
   * @param read throws any runtime exception where a line holds something else
   * @param what a line holds, as the message names it
   * @throws UnreadableExhibit at the first line that is broken, with its number
   */
  static <T> void each(
      String name, Path file, String what, Function<Tree, T> read, Consumer<T> to) {
    CorpusLines.each(name, file, line -> to.accept(read(name, line, what, read)));
  }

  private static <T> T read(
      String name, LineReader.Line line, String what, Function<Tree, T> read) {
    return switch (line) {
      case LineReader.Line.Bad(int number, String why) -> throw broken(name, number, why);
      case LineReader.Line.Good(int number, String text) -> {
        try {
          yield read.apply(JsonTree.read(text));
        } catch (BrokenTree e) {
          throw broken(name, number, e.why());
        } catch (RuntimeException e) {
          throw broken(name, number, "holds no " + what);
        }
      }
    };
  }

  private static UnreadableExhibit broken(String name, int line, String why) {
    return new UnreadableExhibit(name, "line " + line + " " + why);
  }
}

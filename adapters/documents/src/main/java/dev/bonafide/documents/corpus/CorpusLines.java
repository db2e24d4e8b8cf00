package dev.bonafide.documents.corpus;

import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through a file line by line; lines that hold nothing are passed over. */
public final class CorpusLines {
  private CorpusLines() {}

  /** Those of a corpus; one that is no text is handed on as unreadable. */
  public static void cases(
      String name,
      Path file,
      Function<LineReader.Line.Good, CorpusLine> read,
      Consumer<CorpusLine> to) {
    each(
        name,
        file,
        line ->
            to.accept(
                switch (line) {
                  case LineReader.Line.Bad(int number, String why) ->
                      new CorpusLine.Unreadable(name + ":" + number, why);
                  case LineReader.Line.Good good -> read.apply(good);
                }));
  }

  /** Every line, or what is wrong with it. */
  public static void each(String name, Path file, Consumer<LineReader.Line> to) {
    if (Files.isDirectory(file)) {
      throw new UnreadableExhibit(name, "is a folder, not a file of cases");
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      LineReader lines = new LineReader(in);
      Optional<LineReader.Line> line = lines.next();
      while (line.isPresent()) {
        if (!isBlank(line.get())) {
          to.accept(line.get());
        }
        line = lines.next();
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableExhibit(name, "there is no such file");
    } catch (IOException e) {
      throw new UnreadableExhibit(name, "could not be read: " + e.getMessage());
    }
  }

  private static boolean isBlank(LineReader.Line line) {
    return line instanceof LineReader.Line.Good good && good.text().isBlank();
  }
}

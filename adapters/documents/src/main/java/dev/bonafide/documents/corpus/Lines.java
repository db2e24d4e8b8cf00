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
final class Lines {
  private Lines() {}

  static void each(
      String name,
      Path file,
      Function<LineReader.Line.Good, CorpusLine> read,
      Consumer<CorpusLine> to) {
    if (Files.isDirectory(file)) {
      throw new UnreadableExhibit(name, "is a folder, not a file of cases");
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      LineReader lines = new LineReader(in);
      Optional<LineReader.Line> line = lines.next();
      while (line.isPresent()) {
        one(name, line.get(), read).ifPresent(to);
        line = lines.next();
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableExhibit(name, "there is no such file");
    } catch (IOException e) {
      throw new UnreadableExhibit(name, "could not be read: " + e.getMessage());
    }
  }

  private static Optional<CorpusLine> one(
      String name, LineReader.Line line, Function<LineReader.Line.Good, CorpusLine> read) {
    return switch (line) {
      case LineReader.Line.Bad(int number, String why) ->
          Optional.of(new CorpusLine.Unreadable(name + ":" + number, why));
      case LineReader.Line.Good good ->
          good.text().isBlank() ? Optional.empty() : Optional.of(read.apply(good));
    };
  }
}

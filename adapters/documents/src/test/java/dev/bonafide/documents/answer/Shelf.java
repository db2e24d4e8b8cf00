package dev.bonafide.documents.answer;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The consultations as they stand in the repository, and a reader of cases. */
final class Shelf {
  static final Path ROOT = Path.of(System.getProperty("bonafide.root", "../.."));

  private static final CaseReader READER =
      new CaseReader(new Readers(List.of(new Exports(Exports.MESSAGES))));

  private Shelf() {}

  static PromptShelf shipped() {
    return PromptShelf.read(sources());
  }

  static List<RuleSource> sources() {
    Path folder = ROOT.resolve("prompts");
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().matches(".*\\.(md|json|yaml)"))
          .filter(file -> !folder.relativize(file).startsWith("target"))
          .map(file -> source(folder, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleSource source(Path folder, Path file) {
    try {
      return new RuleSource(
          "prompts", folder.relativize(file).toString(), Files.readString(file), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CaseFile read(Submission submission) {
    return READER.readable(submission);
  }
}

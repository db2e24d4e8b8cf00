package dev.bonafide.lab.command;

import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder that is laid out as {@code prompts/} is. */
final class PromptFiles {
  private static final int DEPTH = 4;

  private PromptFiles() {}

  static List<RuleSource> in(String named, CaseFileReader caseFileReader, Path base) {
    Path folder = base.resolve(named).normalize();
    if (!Files.isDirectory(folder)) {
      throw new Refusal(named + ": there is no such folder of consultations");
    }
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      List<RuleSource> sources = new ArrayList<>();
      for (Path file : walk.filter(file -> isOurs(folder, file)).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        sources.add(
            new RuleSource("prompts", path, caseFileReader.text(named + "/" + path, file), false));
      }
      if (sources.stream().noneMatch(source -> source.path().endsWith("/prompt.md"))) {
        throw new Refusal(named + ": the folder has no consultations (*/prompt.md)");
      }
      return sources;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(named + ": the folder could not be read: " + e.getMessage());
    }
  }

  /** A copy that a build made below the folder is none of the folder's. */
  private static boolean isOurs(Path folder, Path file) {
    return !folder.relativize(file).startsWith("target")
        && file.toString().matches(".*\\.(md|json|yaml)")
        && Files.isRegularFile(file);
  }
}

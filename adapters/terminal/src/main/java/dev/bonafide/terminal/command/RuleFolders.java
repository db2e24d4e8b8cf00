package dev.bonafide.terminal.command;

import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Engine;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue's files with those of a folder; a file of the same path takes the other's place.
 */
final class RuleFolders {
  private static final int DEPTH = 4;

  private RuleFolders() {}

  static Engine.Catalogue with(
      List<String> folders, Engine engine, CaseFileReader caseFileReader, Path base) {
    return engine.catalogue(files(folders, engine, caseFileReader, base));
  }

  /** The files of the same. */
  static List<RuleSource> files(
      List<String> folders, Engine engine, CaseFileReader caseFileReader, Path base) {
    Map<String, RuleSource> sources = new LinkedHashMap<>();
    engine.rules().forEach(source -> sources.put(source.path(), source));
    for (String folder : folders) {
      in(folder, caseFileReader, base).forEach(source -> sources.put(source.path(), source));
    }
    return List.copyOf(sources.values());
  }

  /** The rule files of a folder that is laid out as {@code rules/} is, or is one of its groups. */
  static List<RuleSource> in(String named, CaseFileReader caseFileReader, Path base) {
    Path folder = base.resolve(named).normalize();
    if (!Files.isDirectory(folder)) {
      throw new Refusal(named + ": there is no such folder of rules");
    }
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      List<RuleSource> sources = new ArrayList<>();
      for (Path file : walk.filter(file -> isRuleFile(folder, file)).sorted().toList()) {
        String name = named + "/" + folder.relativize(file);
        sources.add(new RuleSource(path(folder, file), caseFileReader.text(name, file)));
      }
      if (sources.isEmpty()) {
        throw new Refusal(named + ": the folder holds no rule files (*.yaml)");
      }
      return sources;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(named + ": the folder could not be read: " + e.getMessage());
    }
  }

  /** A copy that a build made below the folder is no rule of the folder. */
  private static boolean isRuleFile(Path folder, Path file) {
    boolean built = folder.relativize(file).startsWith("target");
    return !built && file.toString().endsWith(".yaml") && Files.isRegularFile(file);
  }

  private static String path(Path folder, Path file) {
    Path relative = folder.relativize(file);
    String path = relative.toString().replace('\\', '/');
    return relative.getNameCount() == 1 ? folder.getFileName() + "/" + path : path;
  }
}

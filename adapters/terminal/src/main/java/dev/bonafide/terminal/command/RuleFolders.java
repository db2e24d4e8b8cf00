package dev.bonafide.terminal.command;

import dev.bonafide.engine.Catalogue;
import dev.bonafide.rule.file.ReplacedFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Distribution;
import java.nio.file.Path;
import java.util.List;

/**
 * The catalogue's files with those of a folder; a file of the same path takes the other's place.
 */
public final class RuleFolders {
  private RuleFolders() {}

  /** The catalogue, made ready. */
  public static Catalogue with(
      List<String> folders, Distribution distribution, CaseFileReader caseFileReader, Path base) {
    return distribution.catalogue(files(folders, distribution, caseFileReader, base));
  }

  /** The files of the same. */
  public static List<RuleSource> files(
      List<String> folders, Distribution distribution, CaseFileReader caseFileReader, Path base) {
    List<RuleSource> sources = distribution.rules();
    for (String folder : folders) {
      sources = ReplacedFiles.of(sources, in(folder, caseFileReader, base));
    }
    return sources;
  }

  /** The rule files of a folder that is laid out as {@code rules/} is, or is one of its groups. */
  static List<RuleSource> in(String named, CaseFileReader caseFileReader, Path base) {
    return caseFileReader.rules(named, base.resolve(named).normalize());
  }
}

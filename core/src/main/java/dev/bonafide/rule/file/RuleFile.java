package dev.bonafide.rule.file;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens a file of the catalogue, within bounds of length and depth. */
final class RuleFile {
  private static final int LONGEST = 200_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(LONGEST)
          .setMaxAliasesForCollections(0)
          .setUseMarks(true)
          .build();

  private RuleFile() {}

  /**
   * The values of a file, with their places.
   *
   * @throws BrokenRule if it is not YAML, is empty, is longer than 200,000 characters, or is nested
   *     more than 24 levels deep
   */
  static Node composed(RuleSource source) {
    try {
      return new Composer(SETTINGS, new BoundedParser(SETTINGS, source.text()))
          .getSingleNode()
          .orElseThrow(() -> broken(source, 1, 1, "the file is empty", first(source)));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      int line = mark == null ? 1 : mark.getLine() + 1;
      int column = mark == null ? 1 : mark.getColumn() + 1;
      throw e instanceof BoundedParser.TooDeep
          ? broken(source, line, column, e.getProblem(), "use fewer levels of any and all")
          : broken(
              source,
              line,
              column,
              "this is not YAML: " + e.getProblem(),
              "fix the indent or quote");
    } catch (YamlEngineException e) {
      throw broken(source, 1, 1, "this is not YAML that can be read", "use plain YAML");
    }
  }

  private static String first(RuleSource source) {
    return TranslationFiles.isOne(source)
        ? "write a language first, such as es:"
        : "write title: first";
  }

  private static BrokenRule broken(
      RuleSource source, int line, int column, String what, String instead) {
    return new BrokenRule(new RuleProblem(source, line, column, what, instead));
  }
}

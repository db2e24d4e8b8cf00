package dev.bonafide.verdict.pattern;

import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RedFlagReader;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.TranslationFiles;
import dev.bonafide.rule.law.Laws;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the patterns of a catalogue, {@code patterns/*.yaml}. */
public final class PatternReader {
  private static final String FOLDER = "patterns/";
  private static final Set<String> OWN_KEYS = Set.of("all", "any", "within", "fires", "silent");

  private final Set<String> rules;

  private PatternReader(Set<String> rules) {
    this.rules = rules;
  }

  /**
   * Reads every pattern.
   *
   * @param sources every file of the catalogue, in any order
   * @param open how a file is opened
   * @param rules the IDs of all rules, which patterns combine
   * @throws BrokenRules with every problem of every file
   */
  public static List<Pattern> read(
      List<RuleSource> sources, Function<RuleSource, Field> open, Set<String> rules) {
    PatternReader reader = new PatternReader(rules);
    List<Pattern> patterns = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    TranslationFiles translations = new TranslationFiles(sources);
    for (RuleSource source : sources) {
      if (source.path().startsWith(FOLDER) && !TranslationFiles.isOne(source)) {
        try {
          Field root = translations.joined(open.apply(source), open);
          if (translations.isUnproven(source)) {
            Laws.OF_PATTERNS.stream().flatMap(law -> law.broken(root)).forEach(problems::add);
          }
          patterns.add(reader.pattern(root));
        } catch (BrokenRule e) {
          problems.add(e.problem());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
    return patterns;
  }

  private Pattern pattern(Field root) {
    Set<String> known = new HashSet<>(RedFlagReader.KEYS);
    known.addAll(OWN_KEYS);
    root.allow(known);
    root.get("group"); // its folder says none
    Pattern pattern =
        new Pattern(
            RedFlagReader.read(root),
            RedFlagReader.appliesTo(root.get("applies-to")),
            members(root.find("all")),
            members(root.find("any")),
            root.find("within").map(PatternReader::within).orElse(PatternWindow.CASE));
    if (!pattern.flag().id().equals(root.source().slug())) {
      throw root.find("id")
          .orElse(root)
          .broken("the id is not the file's name", "write " + root.source().slug());
    }
    tryExamples(root, pattern);
    return pattern;
  }

  private List<String> members(Optional<Field> field) {
    List<Field> ids = field.map(Field::list).orElse(List.of());
    for (Field id : ids) {
      if (!rules.contains(id.text())) {
        throw id.broken("no rule is called \"" + id.text() + "\"", "write the ID of a rule");
      }
    }
    return ids.stream().map(Field::text).toList();
  }

  private static PatternWindow within(Field field) {
    return PatternWindow.of(field.text())
        .orElseThrow(
            () ->
                field.broken(
                    "\"" + field.text() + "\" is not a distance",
                    "write message, 3-messages, or case"));
  }

  /** Examples are sets of rule ids, so they are tried whenever a pattern is read. */
  private static void tryExamples(Field root, Pattern pattern) {
    for (Field example : root.get("fires").list()) {
      if (!pattern.isMet(Set.copyOf(example.texts()))) {
        throw example.broken("the pattern is not met by these", "name every member it needs");
      }
    }
    for (Field example : root.get("silent").list()) {
      if (pattern.isMet(Set.copyOf(example.texts()))) {
        throw example.broken("the pattern is met by these", "leave one of its members out");
      }
    }
  }
}

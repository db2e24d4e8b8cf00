package dev.bonafide.engine;

import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Acts;
import dev.bonafide.verdict.FirstSight;
import dev.bonafide.verdict.FirstSightFiles;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternReader;
import java.util.List;

/**
 * The knowledge that an engine screens with.
 *
 * @param patterns findings that mean more together
 * @param seen what a count of findings is worth
 * @param acts which rules read one act
 */
public record Catalogue(RuleBook rules, List<Pattern> patterns, FirstSight seen, Acts acts) {
  public Catalogue {
    patterns = List.copyOf(patterns);
  }

  /**
   * Reads a catalogue from its files.
   *
   * @param sources every file, in any order
   * @throws dev.bonafide.rule.file.BrokenRules with every problem in them
   */
  public static Catalogue read(List<RuleSource> sources) {
    return read(sources, ComparedWith.NOTHING);
  }

  /** The same for one run, in which every case is also compared with those given together. */
  public static Catalogue read(List<RuleSource> sources, ComparedWith with) {
    return of(
        RuleBook.read(sources, Comparisons.beside(with, new ListFiles(sources)::named)), sources);
  }

  /** The same where the rules among these files were read already. */
  public static Catalogue of(RuleBook rules, List<RuleSource> sources) {
    FirstSightFiles counted = new FirstSightFiles(sources, rules::root);
    return new Catalogue(
        rules,
        PatternReader.read(sources, rules::root, rules.ids()),
        counted.seen(),
        counted.acts(rules.known()));
  }

  Weighing weighing() {
    return new Weighing(seen, acts);
  }
}

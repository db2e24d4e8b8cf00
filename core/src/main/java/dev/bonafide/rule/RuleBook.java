package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Comparison;
import dev.bonafide.rule.law.Laws;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.text.PhraseIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules, found together in one pass over a case. */
public final class RuleBook implements Checks {
  private final List<Rule> rules;
  private final PhraseIndex index;
  private final String fingerprint;

  private RuleBook(List<Rule> rules, PhraseIndex index, String fingerprint) {
    this.rules = rules;
    this.index = index;
    this.fingerprint = fingerprint;
  }

  /**
   * Reads a catalogue.
   *
   * @param sources every file below {@code rules/}, in any order
   * @param comparisons what {@code compares} may name
   * @throws BrokenRules with every problem of every file
   */
  public static RuleBook read(List<RuleSource> sources, List<Comparison> comparisons) {
    Roots roots = new Roots(sources);
    List<RuleSource> words = sources.stream().filter(source -> source.isUnder("words")).toList();
    Slots slots = new Slots(new WordClasses(words, roots));
    RuleReader reader = reader(words, roots, slots, comparisons);
    List<Rule> rules = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (RuleSource source : sources.stream().filter(RuleReader::isRule).toList()) {
      read(source, roots, reader, rules, problems);
    }
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems.stream().distinct().toList());
    }
    rules.sort(Comparator.comparing(rule -> rule.flag().id()));
    return new RuleBook(List.copyOf(rules), slots.index(), fingerprint(sources));
  }

  private static RuleReader reader(
      List<RuleSource> words, Roots roots, Slots slots, List<Comparison> comparisons) {
    try {
      return new RuleReader(
          slots,
          ContextWords.of(words, roots),
          comparisons.stream().collect(Collectors.toMap(Comparison::name, Function.identity())));
    } catch (BrokenRule e) {
      throw new BrokenRules(List.of(e.problem()));
    }
  }

  private static String fingerprint(List<RuleSource> sources) {
    return Fingerprint.of(
        sources.stream()
            .sorted(Comparator.comparing(RuleSource::path))
            .map(source -> source.path() + "\n" + source.text())
            .collect(Collectors.joining("\n")));
  }

  private static void read(
      RuleSource source,
      Roots roots,
      RuleReader reader,
      List<Rule> rules,
      List<RuleProblem> problems) {
    try {
      Field root = roots.of(source);
      List<RuleProblem> broken = Laws.ALL.stream().flatMap(law -> law.broken(root)).toList();
      problems.addAll(broken);
      reader.read(root).filter(rule -> isNew(rule, root, rules, problems)).ifPresent(rules::add);
    } catch (BrokenRule e) {
      problems.add(e.problem());
    }
  }

  private static boolean isNew(
      Rule rule, Field root, List<Rule> rules, List<RuleProblem> problems) {
    boolean known = rules.stream().anyMatch(other -> other.flag().id().equals(rule.flag().id()));
    if (known) {
      problems.add(
          root.get("id")
              .problem("another rule has this id", "choose a new id; ids are never reused"));
    }
    return !known;
  }

  /** Every rule, by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Names the exact content of the catalogue, patterns included. */
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public List<Check> of(CaseFile caseFile) {
    Scan scan = new Scan(caseFile, index);
    return rules.stream().map(rule -> rule.over(scan)).toList();
  }
}

package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.FirstSight.Tally;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the files of a catalogue that say which acts are one, and what a count is worth.
 *
 * @param sources every file of the catalogue, in any order
 * @param open how a file is opened
 */
public record FirstSightFiles(List<RuleSource> sources, Function<RuleSource, Field> open) {
  private static final String SEEN = "weights/first-sight.yaml";
  private static final String ACTS = "weights/acts.yaml";

  /**
   * The table of counts; without a file, words alone never stop a case.
   *
   * @throws BrokenRules if the file is not one that {@code first-sight} writes
   */
  public FirstSight seen() {
    return read(SEEN, FirstSightFiles::table).orElse(FirstSight.NONE);
  }

  /**
   * The families of rules.
   *
   * @param rules the IDs of all rules
   * @throws BrokenRules if it names what is no rule, or one rule twice
   */
  public Acts acts(Set<String> rules) {
    return read(ACTS, root -> families(root, rules)).orElse(Acts.APART);
  }

  private <T> Optional<T> read(String path, Function<Field, T> reading) {
    try {
      return sources.stream()
          .filter(source -> source.path().equals(path))
          .findFirst()
          .map(source -> reading.apply(open.apply(source)));
    } catch (BrokenRule e) {
      throw new BrokenRules(List.of(e.problem()));
    }
  }

  private static FirstSight table(Field root) {
    root.allow(Set.of("cases", "facts", "counts", "stops"));
    SortedMap<SubjectKind, List<Tally>> counts = new TreeMap<>();
    root.get("counts")
        .entries()
        .forEach(
            (kind, tallies) ->
                counts.put(
                    kind(tallies, kind),
                    tallies.list().stream().map(FirstSightFiles::tally).toList()));
    return new FirstSight(counts, tally(root.get("facts")));
  }

  private static SubjectKind kind(Field field, String id) {
    return SubjectKind.of(id)
        .orElseThrow(
            () -> field.broken("no such kind of subject: \"" + id + "\"", "write candidate"));
  }

  private static Tally tally(Field field) {
    List<Field> counted = field.list();
    if (counted.size() != 2) {
      throw field.broken("frauds and honest cases are two numbers", "write [5, 0]");
    }
    return new Tally(counted.getFirst().number(), counted.getLast().number());
  }

  private static Acts families(Field root, Set<String> rules) {
    SortedMap<String, String> families = new TreeMap<>();
    root.entries()
        .forEach(
            (act, members) -> members.list().forEach(member -> join(families, act, member, rules)));
    return new Acts(families);
  }

  private static void join(
      SortedMap<String, String> families, String act, Field member, Set<String> rules) {
    if (!rules.contains(member.text())) {
      throw member.broken("no rule is called \"" + member.text() + "\"", "write the ID of a rule");
    }
    if (families.putIfAbsent(member.text(), act) != null) {
      throw member.broken("\"" + member.text() + "\" is of two acts", "name it where it fits best");
    }
  }
}

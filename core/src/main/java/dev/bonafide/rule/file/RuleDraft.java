package dev.bonafide.rule.file;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.RedFlag;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A rule whose card was read, and its conditions not yet. */
public record RuleDraft(RedFlag flag, Set<SubjectKind> appliesTo, boolean resting, Field root) {
  /** Where a rule's own words stand, which no other rule names. */
  public static final String OWN_WORDS = "words";

  private static final String EXTENSION = "extension";
  private static final Set<String> OWN_KEYS =
      Set.of("when", "unless", "demote-when", "fires", "silent", EXTENSION, OWN_WORDS);

  /**
   * Reads the card of a rule.
   *
   * @param comparisons names of those that there are
   */
  public static RuleDraft read(Field root, Set<String> comparisons) {
    Set<String> known = new HashSet<>(RedFlagReader.KEYS);
    known.addAll(OWN_KEYS);
    root.allow(known);
    return new RuleDraft(
        RedFlagReader.read(root),
        RedFlagReader.appliesTo(root.get("applies-to")),
        RedFlagReader.isDeprecated(root) || isAbsent(root, comparisons),
        root);
  }

  /** A rule of an extension rests while its comparison is not there. */
  private static boolean isAbsent(Field root, Set<String> comparisons) {
    return root.find(EXTENSION).isPresent()
        && !comparisons.contains(root.get("when").get("compares").text());
  }

  /** Whether a file of the catalogue holds a rule, as its place and its name tell. */
  public static boolean isRule(RuleSource source) {
    return !TranslationFiles.isOne(source)
        && Stream.of("words", "patterns", "weights", ListFiles.FOLDER).noneMatch(source::isUnder);
  }
}

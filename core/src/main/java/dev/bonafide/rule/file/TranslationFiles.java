package dev.bonafide.rule.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that say cards in other languages, {@code <id>.translations.yaml} beside {@code <id>.yaml}:
 * a reader of the rule reads the rule, and a translator opens one file.
 */
public final class TranslationFiles {
  private static final String ENDING = ".translations.yaml";
  private static final String KEY = "translations";

  private final Map<String, RuleSource> byCard = new HashMap<>();

  /**
   * Finds them by their place.
   *
   * @param sources every file of a catalogue, in any order
   */
  public TranslationFiles(List<RuleSource> sources) {
    sources.stream().filter(TranslationFiles::isOne).forEach(one -> byCard.put(card(one), one));
  }

  /** Whether a file holds translations of the card in another. */
  public static boolean isOne(RuleSource source) {
    return source.path().endsWith(ENDING);
  }

  /** The path of the file whose card it translates. */
  static String card(RuleSource translations) {
    String path = translations.path();
    return path.substring(0, path.length() - ENDING.length()) + ".yaml";
  }

  /** The path at which a file's card is translated. */
  static String of(RuleSource card) {
    return card.path().replaceFirst("\\.ya?ml$", ENDING);
  }

  /** What is wrong with those that have no rule and no pattern beside them. */
  public Stream<RuleProblem> strays(List<RuleSource> sources) {
    Set<String> cards =
        sources.stream()
            .filter(one -> RuleDraft.isRule(one) || one.isUnder("patterns"))
            .map(RuleSource::path)
            .collect(Collectors.toSet());
    return byCard.entrySet().stream()
        .filter(one -> !cards.contains(one.getKey()))
        .map(
            one ->
                new RuleProblem(
                    one.getValue(),
                    1,
                    1,
                    "there is no rule " + one.getKey(),
                    "put the file next to its rule and name it <id>" + ENDING));
  }

  /**
   * A rule or a pattern with its translations, as if they stood at its end.
   *
   * @param open how a file is opened
   * @throws BrokenRule if the file of its translations cannot be opened, or has a language that the
   *     card itself has
   */
  public Field joined(Field card, Function<RuleSource, Field> open) {
    RuleSource beside = byCard.get(card.source().path());
    return beside == null ? card : card.with(KEY, open.apply(beside));
  }

  /** Whether no one has tried yet what a card says in all its languages. */
  public boolean isUnproven(RuleSource card) {
    RuleSource beside = byCard.get(card.path());
    return !card.proven() || (beside != null && !beside.proven());
  }
}

package dev.bonafide.rule.word;

import dev.bonafide.check.Comparison;
import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Roots;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What conditions may name. */
public record ConditionVocabulary(
    WordClasses classes, ContextWords context, Map<String, Comparison> comparisons) {

  /**
   * The word classes of a catalogue.
   *
   * @throws BrokenRules if the context words cannot be read
   */
  public static ConditionVocabulary of(
      List<RuleSource> words, Roots roots, List<Comparison> comparisons) {
    try {
      return new ConditionVocabulary(
          new WordClasses(words, roots),
          ContextWords.of(words, roots),
          comparisons.stream().collect(Collectors.toMap(Comparison::name, Function.identity())));
    } catch (BrokenRule e) {
      throw new BrokenRules(List.of(e.problem()));
    }
  }
}

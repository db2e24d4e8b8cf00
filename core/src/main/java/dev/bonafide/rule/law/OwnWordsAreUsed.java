package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.word.OwnWords;
import java.util.Map;
import java.util.stream.Stream;

/** A rule's own words are named as such, and something in the rule looks for them. */
final class OwnWordsAreUsed implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    return root.find(RuleDraft.OWN_WORDS).stream()
        .flatMap(words -> words.entries().entrySet().stream())
        .flatMap(own -> problem(root.source().text(), own));
  }

  private static Stream<RuleProblem> problem(String file, Map.Entry<String, Field> own) {
    String named = "{" + own.getKey() + "}";
    if (!OwnWords.areNamedIn(named)) {
      return Stream.of(
          own.getValue()
              .problem(
                  "\"" + own.getKey() + "\" is not a name for words of one rule",
                  "use lowercase letters, digits, and hyphens; capitals name a class that rules share"));
    }
    return file.contains(named)
        ? Stream.empty()
        : Stream.of(
            own.getValue().problem("nothing here looks for " + named, "remove it, or name it"));
  }
}

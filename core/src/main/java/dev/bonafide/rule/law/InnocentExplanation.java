package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** An author of a flag must be able to say how it can be innocent. */
final class InnocentExplanation implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    return root.get("innocent").list().stream()
        .filter(innocent -> innocent.text().isBlank())
        .map(
            innocent ->
                innocent.problem(
                    "there is no innocent explanation",
                    "say what an honest person's reason would be"));
  }
}

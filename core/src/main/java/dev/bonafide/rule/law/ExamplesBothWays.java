package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** A rule shows at least two texts on which it fires, and two on which it does not. */
final class ExamplesBothWays implements Law {
  private static final int LEAST = 2;

  @Override
  public Stream<RuleProblem> broken(Field root) {
    return Stream.of("fires", "silent")
        .map(root::get)
        .filter(examples -> examples.list().size() < LEAST)
        .map(
            examples ->
                examples.problem(
                    "a rule needs " + LEAST + " examples each way",
                    "add one that sounds like people, close to the line"));
  }
}

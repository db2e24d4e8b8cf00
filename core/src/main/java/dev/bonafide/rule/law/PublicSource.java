package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** A rule that counts rests on something public; without it, it is experimental. */
final class PublicSource implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    Field sources = root.get("sources");
    boolean named = sources.texts().stream().anyMatch(source -> !source.isBlank());
    boolean experimental = root.get("status").text().equals("experimental");
    return named || experimental
        ? Stream.empty()
        : Stream.of(
            sources.problem(
                "a stable rule needs a public source",
                "name one, such as \"FBI IC3 PSA250723, 23 July 2025\", or write"
                    + " status: experimental"));
  }
}

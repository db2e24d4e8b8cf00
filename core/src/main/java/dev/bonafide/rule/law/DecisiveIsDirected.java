package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that decides alone rests on words that are directed at someone, on the reviewer's own
 * observation, or on a computed fact; never on a topic that is merely mentioned.
 */
final class DecisiveIsDirected implements Law {
  private static final Set<String> FACTS =
      Set.of("noted", "observed", "compares", "asked", "other-says");

  @Override
  public Stream<RuleProblem> broken(Field root) {
    boolean decisive = root.get("strength").text().equals("decisive");
    return !decisive || isDirected(root.get("when"))
        ? Stream.empty()
        : Stream.of(
            root.get("when")
                .problem(
                    "a decisive rule must check whom the words address",
                    "add directed: at-reader or by-writer to says or near"));
  }

  private static boolean isDirected(Field when) {
    return when.entries().entrySet().stream()
        .anyMatch(
            entry ->
                switch (entry.getKey()) {
                  case "directed" -> true;
                  case "any" ->
                      entry.getValue().list().stream().allMatch(DecisiveIsDirected::isDirected);
                  case "all" ->
                      entry.getValue().list().stream().anyMatch(DecisiveIsDirected::isDirected);
                  default -> FACTS.contains(entry.getKey());
                });
  }
}

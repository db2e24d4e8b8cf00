package dev.bonafide.report;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.rule.law.HonestTalk;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often the shipped rules fired on the labeled cases and in honest talk. The file of the cases
 * has a line for each, whose parts are separated by bars; a test keeps it true.
 */
final class RuleFirings {
  private static final PropertyFile MEASURED = PropertyFile.beside(RuleFirings.class, "firings");

  private RuleFirings() {}

  /** Tells it in words; empty for a rule that was not measured, such as a team's own. */
  static List<String> of(String id) {
    if (!MEASURED.keys().contains(id)) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(MEASURED.text(id).split(" \\| ")), Stream.of(HonestTalk.told(id)))
        .toList();
  }
}

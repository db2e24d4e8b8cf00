package dev.bonafide.report;

import dev.bonafide.resource.PropertyFile;
import java.util.List;

/**
 * How often the shipped rules fired on the labeled cases. The file has a line for each, whose parts
 * are separated by bars; a test keeps it true.
 */
final class RuleFirings {
  private static final PropertyFile MEASURED = PropertyFile.beside(RuleFirings.class, "firings");

  private RuleFirings() {}

  /** Tells it in words; empty for a rule that was not measured, such as a team's own. */
  static List<String> of(String id) {
    if (!MEASURED.keys().contains(id)) {
      return List.of();
    }
    return List.of(MEASURED.text(id).split(" \\| "));
  }
}

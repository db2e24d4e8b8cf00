package dev.bonafide.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a labeled case expects to be said.
 *
 * @param verdict the verdict's id; null where none is expected
 * @param rules ids of rules that should fire
 */
public record Expectation(@Nullable String verdict, List<String> rules) {
  public static final Expectation NONE = new Expectation(null, List.of());

  public Expectation {
    rules = List.copyOf(rules);
  }
}

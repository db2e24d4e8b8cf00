package dev.bonafide.conversation.command;

import java.util.Map;

/**
 * Values that a caller outside of a chat gives for an act.
 *
 * @param values by the names of fields; what is not said is missing or empty
 * @param isTyped whether a person typed them at the command line
 */
public record Given(Map<String, String> values, boolean isTyped) {
  public Given {
    values = Map.copyOf(values);
  }

  /** Value of a field; empty where none is given. */
  public String of(String name) {
    return values.getOrDefault(name, "");
  }
}

package dev.bonafide.conversation.command;

import java.util.Map;

/**
 * Values that a caller outside of a chat gives for an act.
 *
 * @param values by the names of fields; what is not said is missing or empty
 * @param isTyped whether a person typed them at the command line
 */
public record Given(Map<String, String> values, boolean isTyped) {
  /** Number of the case that someone names. */
  public static final String CASE = "id";

  /** Type of what is sent over HTTP. */
  public static final String TYPE = "type";

  public Given {
    values = Map.copyOf(values);
  }

  /** Number that a field has; 0 for anything else. */
  long number(String name) {
    return of(name).matches("[1-9][0-9]{0,17}") ? Long.parseLong(of(name)) : 0;
  }

  /** Value of a field; empty where none is given. */
  public String of(String name) {
    return values.getOrDefault(name, "");
  }
}

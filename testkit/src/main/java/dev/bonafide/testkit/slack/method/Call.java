package dev.bonafide.testkit.slack.method;

import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a method, let in. */
public record Call(Token token, Map<String, String> arguments) {

  public @Nullable String get(String name) {
    String value = arguments.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  public String required(String name) {
    String value = get(name);
    if (value == null) {
      throw Refusal.arguments("missing required field: " + name);
    }
    return value;
  }

  boolean flag(String name) {
    String value = get(name);
    return value != null && (value.equals("true") || value.equals("1"));
  }

  int whole(String name, int otherwise) {
    String value = get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw Refusal.arguments("must be an integer: " + name);
    }
  }
}

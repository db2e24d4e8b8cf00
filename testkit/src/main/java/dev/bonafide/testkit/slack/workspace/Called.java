package dev.bonafide.testkit.slack.workspace;

import java.util.Map;

/** A call of the Web API; the token is no part of it. */
public record Called(String method, Map<String, String> arguments) {
  public Called {
    arguments = Map.copyOf(arguments);
  }
}

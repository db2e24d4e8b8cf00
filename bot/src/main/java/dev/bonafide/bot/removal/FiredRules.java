package dev.bonafide.bot.removal;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules that a stored verdict names: all that is left of it once its words went. */
public final class FiredRules {
  private static final JsonMapper JSON = new JsonMapper();

  private FiredRules() {}

  /** The ids of its findings' rules; none of what is no verdict. */
  public static List<String> in(String report) {
    try {
      return JSON.readTree(report)
          .path("findings")
          .valueStream()
          .map(finding -> finding.path("rule"))
          .filter(JsonNode::isString)
          .map(JsonNode::stringValue)
          .distinct()
          .toList();
    } catch (JacksonException broken) {
      return List.of();
    }
  }
}

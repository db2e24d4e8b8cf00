package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/** A stored verdict, read from its JSON; of what is no verdict nothing is told. */
record StoredReport(JsonNode json) {
  private static final JsonMapper JSON = new JsonMapper();

  static StoredReport of(String report) {
    try {
      return new StoredReport(JSON.readTree(report));
    } catch (JsonProcessingException _) {
      return new StoredReport(MissingNode.getInstance());
    }
  }

  /** The id of what it is about; null where it is not told. */
  @Nullable String kind() {
    return json.path("subject").path("kind").textValue();
  }

  /** The subject's name; null where no one said. */
  @Nullable String name() {
    return json.path("subject").path("name").textValue();
  }
}

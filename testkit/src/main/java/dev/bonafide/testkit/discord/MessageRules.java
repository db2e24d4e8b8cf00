package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;

/** What a message must be to be taken, as the documentation of messages and components has it. */
final class MessageRules {
  static final int EPHEMERAL = 1 << 6;
  static final int COMPONENTS_V2 = 1 << 15;
  private static final int CONTENT = 2_000;

  private MessageRules() {}

  static boolean isV2(JsonObject message) {
    return (Json.number(message, "flags") & COMPONENTS_V2) != 0;
  }

  /** Refuses what Discord refuses. */
  static void check(JsonObject message) {
    String content = Json.text(message, "content");
    JsonArray components = Nested.array(message, "components");
    if (isV2(message)) {
      if (!content.isEmpty() || !Nested.array(message, "embeds").isEmpty()) {
        throw Refused.form(
            "content",
            "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
      }
      if (components.isEmpty()) {
        throw new Refused(400, 50006, "Cannot send an empty message");
      }
    } else if (content.isEmpty() && Nested.array(message, "embeds").isEmpty()) {
      throw new Refused(400, 50006, "Cannot send an empty message");
    }
    if (content.length() > CONTENT) {
      throw Refused.form("content", "Must be 2000 or fewer in length.");
    }
    new ComponentRules(isV2(message)).check(components);
  }
}

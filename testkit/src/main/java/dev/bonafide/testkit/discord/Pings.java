package dev.bonafide.testkit.discord;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Whom a message would ping. */
final class Pings {
  private Pings() {}

  /** Notes a message that does not say that it pings no one. */
  static void note(JsonObject message, World world, String where) {
    JsonElement allowed = message.get("allowed_mentions");
    if (!(allowed instanceof JsonObject mentions)) {
      world.violations.add(where + ": allowed_mentions is not set");
    } else if (!Nested.array(mentions, "parse").isEmpty()
        || !Nested.array(mentions, "users").isEmpty()
        || !Nested.array(mentions, "roles").isEmpty()) {
      world.violations.add(where + ": somebody may be pinged");
    }
  }
}

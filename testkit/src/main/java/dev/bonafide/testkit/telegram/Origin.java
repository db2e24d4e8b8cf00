package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.time.Instant;

/** Where a forwarded message comes from, by {@code MessageOrigin} of the Bot API. */
public record Origin(JsonObject written) {

  public static Origin user(Person person, Instant at) {
    return new Origin(
        Json.of("type", "user", "date", at.getEpochSecond(), "sender_user", person.user()));
  }

  public static Origin hidden(String name, Instant at) {
    return new Origin(
        Json.of("type", "hidden_user", "date", at.getEpochSecond(), "sender_user_name", name));
  }

  public static Origin chat(String title, Instant at) {
    return new Origin(
        Json.of(
            "type", "chat",
            "date", at.getEpochSecond(),
            "sender_chat", Json.of("id", -100200, "type", "supergroup", "title", title)));
  }

  public static Origin channel(String title, Instant at) {
    return new Origin(
        Json.of(
            "type",
            "channel",
            "date",
            at.getEpochSecond(),
            "message_id",
            77,
            "chat",
            Json.of("id", -100300, "type", "channel", "title", title)));
  }
}

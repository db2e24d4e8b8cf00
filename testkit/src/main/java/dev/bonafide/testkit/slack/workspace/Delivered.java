package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of an event.
 *
 * @param attempt from 0
 * @param socket its number, counted from 1
 * @param acknowledged null where it was not, or not in time
 */
public record Delivered(
    String event,
    String envelope,
    int attempt,
    int socket,
    Instant at,
    @Nullable Instant acknowledged) {

  public JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("event_id", event);
    json.addProperty("attempt", attempt);
    json.addProperty("socket", socket);
    json.addProperty("at", at.toString());
    json.addProperty("acknowledged", acknowledged == null ? null : acknowledged.toString());
    return json;
  }
}

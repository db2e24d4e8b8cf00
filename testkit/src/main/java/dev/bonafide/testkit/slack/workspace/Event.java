package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An event as the Events API wraps it, with the fields of Slack's published samples.
 *
 * @param id the same for every delivery
 * @param envelope in which it comes: {@code events_api}, {@code interactive} or {@code
 *     slash_commands}
 */
public record Event(String id, JsonObject payload, String envelope) {
  private static final AtomicLong COUNT = new AtomicLong();

  /** What someone pressed, sent or typed; it is delivered once and never again. */
  public static Event once(JsonObject payload, String envelope) {
    return new Event("In" + COUNT.incrementAndGet(), payload, envelope);
  }

  public boolean isRepeated() {
    return envelope.equals("events_api");
  }

  /** The message's time stamp, which names the thread that an answer to it belongs to. */
  public String ts() {
    return payload.getAsJsonObject("event").get("ts").getAsString();
  }

  /** Around the event itself. */
  public static Event around(JsonObject event, String team, InstantSource clock) {
    String id =
        String.format(Locale.ROOT, "Ev%09X%06X", clock.millis() / 1_000, COUNT.incrementAndGet());
    JsonObject payload = new JsonObject();
    payload.addProperty("token", "legacy-verification-token");
    payload.addProperty("team_id", team);
    payload.addProperty("api_app_id", Workspace.APP);
    payload.add("event", event);
    payload.addProperty("type", "event_callback");
    payload.addProperty("event_id", id);
    payload.addProperty("event_time", clock.millis() / 1_000);
    payload.add("authorizations", authorizations(team));
    payload.addProperty("is_ext_shared_channel", false);
    payload.addProperty(
        "event_context",
        "4-" + UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return new Event(id, payload, "events_api");
  }

  private static JsonArray authorizations(String team) {
    JsonObject authorization = new JsonObject();
    authorization.add("enterprise_id", JsonNull.INSTANCE);
    authorization.addProperty("team_id", team);
    authorization.addProperty("user_id", Workspace.botUser(team));
    authorization.addProperty("is_bot", true);
    authorization.addProperty("is_enterprise_install", false);
    JsonArray authorizations = new JsonArray();
    authorizations.add(authorization);
    return authorizations;
  }

  /** Someone named the bot. */
  public static JsonObject mention(String channel, JsonObject message) {
    JsonObject event = spoken(channel, message);
    event.addProperty("type", "app_mention");
    return event;
  }

  /** Someone wrote in a channel. */
  public static JsonObject posted(String channel, boolean closed, JsonObject message) {
    JsonObject event = spoken(channel, message);
    event.addProperty("channel_type", closed ? "group" : "channel");
    return event;
  }

  /** Someone wrote to the bot alone. */
  public static JsonObject direct(String channel, JsonObject message) {
    JsonObject event = spoken(channel, message);
    event.addProperty("channel_type", "im");
    return event;
  }

  /**
   * Someone deleted a message: where a tombstone stays in its place, Slack tells about a change.
   *
   * @param now what stands there by now; null where nothing does
   */
  public static JsonObject deleted(
      String channel, JsonObject before, @Nullable JsonObject now, String ts) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "message");
    event.addProperty("subtype", now == null ? "message_deleted" : "message_changed");
    if (now == null) {
      event.add("deleted_ts", before.get("ts"));
    } else {
      event.add("message", now.deepCopy());
    }
    event.add("previous_message", before.deepCopy());
    event.addProperty("channel", channel);
    event.addProperty("channel_type", channel.startsWith("D") ? "im" : "channel");
    event.addProperty("hidden", true);
    event.addProperty("ts", ts);
    event.addProperty("event_ts", ts);
    return event;
  }

  /** Someone changed a message, or Slack put something below it. */
  public static JsonObject changed(String channel, JsonObject before, JsonObject now, String ts) {
    return deleted(channel, before, now, ts);
  }

  private static JsonObject spoken(String channel, JsonObject message) {
    JsonObject event = message.deepCopy();
    event.addProperty("client_msg_id", UUID.randomUUID().toString());
    event.addProperty("channel", channel);
    event.add("event_ts", message.get("ts"));
    return event;
  }
}

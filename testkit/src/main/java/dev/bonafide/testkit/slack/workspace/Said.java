package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the bot visibly did.
 *
 * @param isNew a message of its own, or else a change of one
 * @param ts the message
 * @param thread null where it stands in no thread
 * @param blocks the texts of its blocks, a line each; empty where there are none
 * @param reply what its metadata say it is; null where there are none
 */
public record Said(
    boolean isNew,
    String channel,
    String ts,
    @Nullable String thread,
    String text,
    @Nullable String reply,
    Instant at,
    String blocks) {

  /** Everything that people read, the blocks' texts included. */
  public String shown() {
    return text + "\n" + blocks;
  }

  static Said of(boolean isNew, String channel, JsonObject message, Instant at) {
    return new Said(
        isNew,
        channel,
        message.get("ts").getAsString(),
        message.has("thread_ts") ? message.get("thread_ts").getAsString() : null,
        message.get("text").getAsString(),
        reply(message),
        at,
        message.has("blocks") ? Words.of(message.get("blocks")) : "");
  }

  private static @Nullable String reply(JsonObject message) {
    if (message.get("metadata") instanceof JsonObject metadata
        && metadata.get("event_payload") instanceof JsonObject payload
        && payload.has("reply")) {
      return payload.get("reply").getAsString();
    }
    return null;
  }

  public JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("new", isNew);
    json.addProperty("channel", channel);
    json.addProperty("ts", ts);
    json.addProperty("thread_ts", thread);
    json.addProperty("text", text);
    json.addProperty("blocks", blocks);
    json.addProperty("reply", reply);
    json.addProperty("at", at.toString());
    return json;
  }
}

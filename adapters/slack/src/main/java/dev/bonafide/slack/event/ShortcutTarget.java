package dev.bonafide.slack.event;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.slack.api.SlackJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A message that someone pointed at. Where the bot is no member it cannot read it again, so it
 * travels with the form that asks about it, packed, as far as Slack gives room.
 *
 * @param ts its time stamp
 * @param message what of it is evidence; null where it found no room
 * @param isSubjects whether its author is the person being screened
 */
public record ShortcutTarget(String ts, @Nullable JsonObject message, boolean isSubjects) {
  private static final int MOST = 1 << 20;
  private static final String[] KEPT = {
    "user", "bot_id", "username", "subtype", "ts", "text", "type", "files", "attachments"
  };
  private static final String[] KEPT_OF_PART =
      ("id name text ts author_id author_name channel_id is_msg_unfurl files pretext service_name"
              + " title title_link fields value footer fallback")
          .split(" ");

  /** From what Slack sends of it. */
  public static ShortcutTarget of(JsonObject message) {
    return new ShortcutTarget(SlackJson.text(message, "ts", ""), slim(message, KEPT), false);
  }

  private static JsonObject slim(JsonObject whole, String[] names) {
    JsonObject kept = new JsonObject();
    for (String name : names) {
      JsonElement value = whole.get(name);
      if (value instanceof JsonArray parts) {
        JsonArray some = new JsonArray();
        for (JsonElement part : parts) {
          some.add(part instanceof JsonObject object ? slim(object, KEPT_OF_PART) : part);
        }
        kept.add(name, some);
      } else if (value != null) {
        kept.add(name, value);
      }
    }
    return kept;
  }

  ShortcutTarget asSubjects(boolean whose) {
    return new ShortcutTarget(ts, message, whose);
  }

  public ShortcutTarget withoutMessage() {
    return new ShortcutTarget(ts, null, isSubjects);
  }

  /** The message, as the kit knows it; empty where it did not travel. */
  public Optional<Message> asMessage() {
    try {
      return Optional.ofNullable(GsonFactory.createSnakeCase().fromJson(message, Message.class));
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  String written() {
    JsonObject json = new JsonObject();
    json.addProperty("ts", ts);
    json.addProperty("mine", isSubjects);
    if (message != null) {
      json.add("message", message);
    }
    return json.toString();
  }

  /** The one that travels with a press; empty where none does. */
  public static Optional<ShortcutTarget> on(@Nullable InteractionTarget aim) {
    return aim == null ? Optional.empty() : of(aim.carried());
  }

  public static Optional<ShortcutTarget> of(@Nullable String written) {
    return SlackJson.parsed(written)
        .filter(json -> json.has("ts"))
        .map(
            json ->
                new ShortcutTarget(
                    SlackJson.text(json, "ts", ""),
                    json.get("message") instanceof JsonObject message ? message : null,
                    "true".equals(SlackJson.text(json, "mine"))));
  }

  /** As {@link #written}, in a fraction of the room. */
  public String packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(written().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  static Optional<ShortcutTarget> unpacked(@Nullable String packed) {
    if (packed == null) {
      return Optional.empty();
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
      return of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

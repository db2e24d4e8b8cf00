package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.slack.api.SlackJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone deleted, in a direct message, what a case began with, as the Events API tells it: the
 * case goes too, as if they had said so. In a channel it may be the subject who deletes, and must
 * not take the reviewers' case away; there, and for replies, what is deleted is left out when the
 * thread is screened again.
 */
public final class Deletion {
  /** What it asks; no one said it in words, so the card that is gone says enough. */
  public static final InteractionTarget AIM =
      InteractionTarget.here(new Command.Delete(true), 0, null);

  private Deletion() {}

  /** A word to the bot from the author of what is gone; empty for every other event. */
  static Optional<JsonObject> words(JsonObject event) {
    String gone = gone(event);
    String channel = SlackJson.text(event, "channel");
    if (gone == null
        || event.has(SourceEvent.KEPT)
        || channel == null
        || !channel.startsWith("D")
        || !(event.get("previous_message") instanceof JsonObject before)
        || before.has("bot_id")
        || !isFirst(before, gone)) {
      return Optional.empty();
    }
    JsonObject words = new JsonObject();
    words.addProperty("type", "message");
    words.addProperty("channel_type", "im");
    words.addProperty("channel", channel);
    words.add("user", before.get("user"));
    words.add("ts", event.get("ts"));
    words.addProperty("thread_ts", gone);
    return Optional.of(words);
  }

  /**
   * What was deleted; null where nothing was. Of a message with replies a tombstone stays, and
   * Slack tells about a change.
   */
  private static @Nullable String gone(JsonObject event) {
    String subtype = SlackJson.text(event, "subtype");
    if ("message_deleted".equals(subtype)) {
      return SlackJson.text(event, "deleted_ts");
    }
    return "message_changed".equals(subtype)
            && event.get("message") instanceof JsonObject now
            && "tombstone".equals(SlackJson.text(now, "subtype"))
        ? SlackJson.text(now, "ts")
        : null;
  }

  private static boolean isFirst(JsonObject before, String ts) {
    String thread = SlackJson.text(before, "thread_ts");
    return thread == null || thread.equals(ts);
  }
}

package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone changed or deleted what they had said, as the Events API tells it: in direct messages,
 * and in channels where the app hears all messages. What Slack adds below a link changes no one's
 * words.
 *
 * @param place the thread it stands in
 * @param user whose words they were; empty where Slack does not tell
 * @param said time stamp of the message
 * @param at time stamp of the change
 */
public record SourceEvent(SlackPlace place, String user, SourceState state, String said, String at)
    implements SlackInbound {

  /** Where what is kept says what became of the words. */
  static final String KEPT = "bonafide_source";

  static Optional<SourceEvent> of(JsonObject whole) {
    JsonObject event = SlackJson.in(whole, "event");
    JsonObject before = SlackJson.in(event, "previous_message");
    Optional<SourceState> state = state(event, before);
    InstalledBot bot = InstalledBot.of(whole);
    String channel = SlackJson.text(event, "channel");
    String said = SlackJson.text(before, "ts", SlackJson.text(event, "deleted_ts", ""));
    String at = SlackJson.text(event, "event_ts", SlackJson.text(event, "ts", ""));
    if (bot.team().isEmpty()
        || channel == null
        || said.isEmpty()
        || at.isEmpty()
        || bot.isIn(whole, before)) {
      return Optional.empty();
    }
    SlackPlace place =
        new SlackPlace(bot.team(), channel, SlackJson.text(before, "thread_ts", said));
    String user = SlackJson.text(before, "user", "");
    return state.map(one -> new SourceEvent(place, user, one, said, at));
  }

  /** What it is known by: one message may change often. */
  @Override
  public String key() {
    return String.join("/", place.channel(), said, "source", at);
  }

  /** What is kept of it: no word of what was said. */
  JsonObject kept(JsonObject payload) {
    JsonObject kept = payload.deepCopy();
    JsonObject event = SlackJson.in(kept, "event");
    JsonObject before = SlackJson.in(event, "previous_message");
    JsonObject left = new JsonObject();
    for (String part : new String[] {"user", "ts", "thread_ts"}) {
      if (before.has(part)) {
        left.add(part, before.get(part));
      }
    }
    event.remove("message");
    event.add("previous_message", left);
    event.addProperty(KEPT, state.name());
    return kept;
  }

  private static Optional<SourceState> state(JsonObject event, JsonObject before) {
    JsonObject now = SlackJson.in(event, "message");
    boolean changed = "message_changed".equals(SlackJson.text(event, "subtype"));
    String kept = SlackJson.text(event, KEPT);
    if (kept != null || !"message".equals(SlackJson.text(event, "type"))) {
      return Optional.ofNullable(kept).map(SourceState::valueOf);
    }
    if ("message_deleted".equals(SlackJson.text(event, "subtype"))
        || (changed && "tombstone".equals(SlackJson.text(now, "subtype")))) {
      return Optional.of(SourceState.DELETED);
    }
    return changed && (isOther(now, before, "text") || isOther(now, before, "files"))
        ? Optional.of(SourceState.CHANGED)
        : Optional.empty();
  }

  private static boolean isOther(JsonObject now, JsonObject before, String part) {
    return !Objects.equals(now.get(part), before.get(part));
  }
}

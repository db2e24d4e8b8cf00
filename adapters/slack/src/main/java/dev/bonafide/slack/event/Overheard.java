package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.Aim;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.api.Json;
import dev.bonafide.slack.api.Place;
import dev.bonafide.slack.api.Stamp;
import java.util.Optional;

/**
 * A message in a channel that nobody said to the bot, as the Events API tells it. Replies in
 * threads are none: what stands in a thread is looked at whole, when somebody asks.
 *
 * @param event the message itself
 */
public record Overheard(Place place, String ts, JsonObject event) {
  /** Of the keys of such receipts. */
  public static final String PREFIX = "heard/";

  /** Empty for what is none, and for what the bot itself said, or is said to it. */
  public static Optional<Overheard> of(String payload) {
    return Json.parsed(payload).flatMap(Overheard::of);
  }

  private static Optional<Overheard> of(JsonObject whole) {
    JsonObject event = Json.in(whole, "event");
    JsonObject installed = Json.firstIn(whole, "authorizations");
    String team = Json.text(installed, "team_id", Json.text(whole, "team_id", ""));
    String channel = Json.text(event, "channel", "");
    String ts = Json.text(event, "ts", "");
    return team.isEmpty()
            || channel.isEmpty()
            || ts.isEmpty()
            || !Posting.is(event)
            || Posting.isOwn(whole, event, Json.text(installed, "user_id"))
        ? Optional.empty()
        : Optional.of(new Overheard(new Place(team, channel, ts), ts, event));
  }

  public static boolean isKey(String key) {
    return key.startsWith(PREFIX);
  }

  String key() {
    return PREFIX + place.channel() + "/" + ts;
  }

  /** Nobody asked: what is carried is what was posted. */
  public Message message(Receipt receipt) {
    Aim aim =
        new Aim(
            new Command.Screen(null, null, null),
            0,
            null,
            Aim.Where.HERE,
            Pointed.of(event).written());
    return new Message(
        receipt.address(), receipt.key(), new Asker("", ""), "", Stamp.instant(ts), aim);
  }
}

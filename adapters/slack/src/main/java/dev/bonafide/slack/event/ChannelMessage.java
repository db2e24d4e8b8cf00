package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackTimestamp;
import java.util.Optional;

/**
 * A message in a channel that no one said to the bot, as the Events API tells it. Replies in
 * threads are none: what stands in a thread is looked at whole, when someone asks.
 *
 * @param event the message itself
 */
public record ChannelMessage(SlackPlace place, String ts, JsonObject event)
    implements SlackInbound {
  /** Of the keys of such receipts. */
  public static final String PREFIX = "heard/";

  /** Empty for what is none, and for what the bot itself said, or is said to it. */
  static Optional<ChannelMessage> of(JsonObject whole) {
    JsonObject event = SlackJson.in(whole, "event");
    InstalledBot bot = InstalledBot.of(whole);
    String channel = SlackJson.text(event, "channel", "");
    String ts = SlackJson.text(event, "ts", "");
    return bot.team().isEmpty()
            || channel.isEmpty()
            || ts.isEmpty()
            || !Posting.is(event)
            || bot.isIn(whole, event)
        ? Optional.empty()
        : Optional.of(new ChannelMessage(new SlackPlace(bot.team(), channel, ts), ts, event));
  }

  @Override
  public String key() {
    return PREFIX + place.channel() + "/" + ts;
  }

  /** No one asked: what is carried is what was posted. */
  public Message message(Receipt receipt) {
    return new Message(
        receipt.address(),
        receipt.key(),
        new Asker("", ""),
        "",
        SlackTimestamp.instant(ts),
        Pasted.aim(new Command.Screen(null, null, null), event));
  }
}

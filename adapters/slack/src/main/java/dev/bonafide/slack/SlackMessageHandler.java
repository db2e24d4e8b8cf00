package dev.bonafide.slack;

import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.ChannelMessage;
import dev.bonafide.slack.event.SlackInbound;
import dev.bonafide.slack.event.WatchSetting;
import java.util.Optional;

/**
 * Works on what came in from Slack: looks at what no one asked about where someone chose that, has
 * that chosen, and gives the rest to the bot.
 *
 * @param bot answers what is said to it
 */
public record SlackMessageHandler(Platform platform, MessageHandler bot, ChannelWatch channelWatch)
    implements MessageHandler {
  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return bot.acknowledgement(receipt);
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    if (SlackInbound.read(receipt).orElse(null) instanceof ChannelMessage posted) {
      return channelWatch.look(receipt, posted.message(receipt), channel(receipt));
    }
    Optional<Message> message = platform.understand(receipt);
    Optional<String> wish = message.flatMap(WatchSetting::in);
    return wish.isPresent() && message.isPresent()
        ? channelWatch.choose(receipt, message.get(), channel(receipt), wish.get())
        : bot.work(receipt);
  }

  private static String channel(Receipt receipt) {
    return SlackPlace.of(receipt.address()).channel();
  }

  /** A verdict that was sent to someone alone cannot be looked for: it comes when they act. */
  @Override
  public Recall recall(Receipt receipt) {
    return platform.understand(receipt).isPresent() ? Recall.FIRST : Recall.NOTHING;
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return bot.apology(receipt);
  }
}

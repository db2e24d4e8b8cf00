package dev.bonafide.slack;

import dev.bonafide.chat.card.QuoteLanguage;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.ChannelMessage;
import dev.bonafide.slack.event.SlackInbound;
import dev.bonafide.slack.event.WatchSetting;
import dev.bonafide.slack.inbound.ThreadLanguages;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works on what came in from Slack: looks at what no one asked about where someone chose that, has
 * that chosen, and gives the rest to the bot.
 *
 * @param languages in which the bot answers
 * @param bots answer what is said to them
 */
public record SlackMessageHandler(
    SlackPlatform platform,
    ThreadLanguages languages,
    Function<Platform, MessageHandler> bots,
    Function<Platform, ChannelWatch> watches)
    implements MessageHandler {
  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return bot(receipt).acknowledgement(receipt);
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    if (SlackInbound.read(receipt).orElse(null) instanceof ChannelMessage posted) {
      Message message = posted.message(receipt);
      return watches
          .apply(speaking(receipt, told(message)))
          .look(receipt, message, channel(receipt));
    }
    Optional<Message> message = platform.understand(receipt);
    Optional<String> wish = message.flatMap(WatchSetting::in);
    return wish.isPresent() && message.isPresent()
        ? watches
            .apply(speaking(receipt))
            .choose(receipt, message.get(), channel(receipt), wish.get())
        : bot(receipt).work(receipt);
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
    return bot(receipt).apology(receipt);
  }

  private MessageHandler bot(Receipt receipt) {
    return bots.apply(speaking(receipt));
  }

  private Platform speaking(Receipt receipt) {
    Optional<Message> message = platform.understand(receipt);
    return platform.in(
        languages.of(
            SlackPlace.of(receipt.address()),
            message.flatMap(SlackMessageHandler::told),
            () -> message.filter(SlackMessageHandler::isOfOne).flatMap(this::usual)));
  }

  /** Whether someone wrote words of their own, or pointed at a message that no card is about. */
  private static boolean isOfOne(Message message) {
    InteractionTarget aim = message.aim();
    return !message.text().isBlank() || (aim != null && aim.number() == 0);
  }

  /** The language of someone's Slack, or else, where no one reads along, of what they pasted. */
  private Optional<BotLanguage> usual(Message message) {
    boolean isAlone = SlackPlace.of(message.address()).isDirect();
    return platform
        .language(message)
        .or(() -> isAlone ? QuoteLanguage.spoken(message.text()) : Optional.empty());
  }

  private Platform speaking(Receipt receipt, Optional<BotLanguage> told) {
    return platform.in(languages.of(SlackPlace.of(receipt.address()), told));
  }

  /** What the person says to the bot tells it, without what they pasted. */
  private static Optional<BotLanguage> told(Message message) {
    InteractionTarget aim = message.aim();
    boolean pasted = aim != null && aim.carried() != null;
    String said = message.text().lines().findFirst().orElse("");
    boolean above = message.text().startsWith("\n\n", said.length());
    return pasted && !above
        ? QuoteLanguage.asked(message.text(), true)
        : QuoteLanguage.asked(said, false);
  }
}

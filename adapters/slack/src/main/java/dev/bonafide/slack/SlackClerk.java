package dev.bonafide.slack;

import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.watching.Watching;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import dev.bonafide.slack.api.Place;
import dev.bonafide.slack.event.Overheard;
import dev.bonafide.slack.event.WatchSetting;
import java.util.Optional;

/**
 * Works on what came in from Slack: looks at what nobody asked about where somebody chose that, has
 * that chosen, and gives the rest to the bot.
 */
public final class SlackClerk implements Clerk {
  private final Platform platform;
  private final Clerk bot;
  private final Watching watching;

  /**
   * @param bot answers what is said to it
   */
  public SlackClerk(Platform platform, Clerk bot, Watching watching) {
    this.platform = platform;
    this.bot = bot;
    this.watching = watching;
  }

  @Override
  public Optional<Reply> acknowledgement(Receipt receipt) {
    return bot.acknowledgement(receipt);
  }

  @Override
  public Work work(Receipt receipt) {
    Optional<Overheard> overheard = Overheard.of(receipt.payload());
    if (Overheard.isKey(receipt.key()) && overheard.isPresent()) {
      return watching.look(receipt, overheard.get().message(receipt), channel(receipt));
    }
    Optional<Message> message = platform.understand(receipt);
    Optional<String> wish = message.flatMap(WatchSetting::in);
    return wish.isPresent() && message.isPresent()
        ? watching.choose(receipt, message.get(), channel(receipt), wish.get())
        : bot.work(receipt);
  }

  private static String channel(Receipt receipt) {
    return Place.of(receipt.address()).channel();
  }

  /** A verdict that was sent to somebody alone cannot be looked for: it comes when they act. */
  @Override
  public Recall recall(Receipt receipt) {
    return platform.understand(receipt).isPresent() ? Recall.FIRST : Recall.NOTHING;
  }

  @Override
  public Optional<Reply> apology(Receipt receipt) {
    return bot.apology(receipt);
  }
}

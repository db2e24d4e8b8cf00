package dev.bonafide.slack.agent;

import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Burst;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.Optional;

/**
 * Lets the person who asks for a screening, in words, see that it goes on, and stop what language
 * models are asked.
 *
 * @param bot answers what is said to it
 */
record FollowedHandler(Platform platform, MessageHandler bot, FollowedScreenings screenings)
    implements MessageHandler {

  /** What is acknowledged is what takes long. */
  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    Optional<OutboundReply> said = bot.acknowledgement(receipt);
    said.ifPresent(placeholder -> expect(receipt, placeholder));
    return said;
  }

  private void expect(Receipt receipt, OutboundReply placeholder) {
    platform
        .understand(receipt)
        .filter(message -> message.aim() == null)
        .ifPresent(message -> screenings.expect(receipt, placeholder, message.asker().id()));
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return screenings.during(receipt, () -> bot.work(receipt));
  }

  @Override
  public Optional<Burst> burst(Receipt receipt) {
    return bot.burst(receipt);
  }

  @Override
  public Recall recall(Receipt receipt) {
    return bot.recall(receipt);
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return bot.apology(receipt);
  }
}

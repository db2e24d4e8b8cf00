package dev.bonafide.slack.agent;

import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Optional;

/**
 * Lets the person who asks for a screening, in words, see that it goes on, and stop what language
 * models are asked.
 */
final class FollowedHandler extends ForwardingHandler {
  private final Platform platform;
  private final AgentCalls calls;
  private final FollowedScreenings<FollowedThread> screenings;

  /** Stands before the bot, which answers what is said to it. */
  FollowedHandler(
      Platform platform,
      MessageHandler bot,
      AgentCalls calls,
      FollowedScreenings<FollowedThread> screenings) {
    super(bot);
    this.platform = platform;
    this.calls = calls;
    this.screenings = screenings;
  }

  /** Expects the screening that is acknowledged: that is what takes long. */
  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    Optional<OutboundReply> said = super.acknowledgement(receipt);
    said.ifPresent(placeholder -> expect(receipt, placeholder));
    return said;
  }

  private void expect(Receipt receipt, OutboundReply placeholder) {
    platform
        .understand(receipt)
        .filter(message -> message.aim() == null)
        .map(message -> message.asker().id())
        .ifPresent(
            asker ->
                screenings.expect(
                    receipt,
                    asker,
                    new FollowedThread(
                        calls,
                        SlackPlace.of(receipt.address()),
                        placeholder.key(),
                        asker,
                        platform.phrasebook())));
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return screenings.during(receipt, () -> next().work(receipt));
  }
}

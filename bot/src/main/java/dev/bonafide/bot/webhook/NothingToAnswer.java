package dev.bonafide.bot.webhook;

import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.Optional;

/** Nothing ever comes in from a receiver. */
public final class NothingToAnswer implements MessageHandler {
  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return Optional.empty();
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return UnitOfWork.NOTHING;
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return Optional.empty();
  }
}

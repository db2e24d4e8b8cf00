package dev.bonafide.bot.webhook;

import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;

/** Nothing ever comes in from a receiver. */
public final class NothingToAnswer implements MessageHandler {
  @Override
  public UnitOfWork work(Receipt receipt) {
    return UnitOfWork.NOTHING;
  }
}

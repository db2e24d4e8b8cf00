package dev.bonafide.bot.metrics;

import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;

/** Times how long messages wait, and how long they are worked on. */
public final class MeasuredHandler extends ForwardingHandler {
  private final StepLatency latency;

  public MeasuredHandler(MessageHandler handler, StepLatency latency) {
    super(handler);
    this.latency = latency;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    latency.since(MessageStep.WAIT, receipt.at());
    return latency.during(MessageStep.WORK, () -> next().work(receipt));
  }
}

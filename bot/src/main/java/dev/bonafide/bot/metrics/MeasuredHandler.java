package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Burst;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.Optional;

/** Times how long messages wait, and how long they are worked on. */
public record MeasuredHandler(MessageHandler handler, StepLatency latency)
    implements MessageHandler {

  @Override
  public UnitOfWork work(Receipt receipt) {
    latency.since(MessageStep.WAIT, receipt.at());
    return latency.during(MessageStep.WORK, () -> handler.work(receipt));
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return handler.acknowledgement(receipt);
  }

  @Override
  public Optional<Burst> burst(Receipt receipt) {
    return handler.burst(receipt);
  }

  @Override
  public Recall recall(Receipt receipt) {
    return handler.recall(receipt);
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return handler.apology(receipt);
  }
}

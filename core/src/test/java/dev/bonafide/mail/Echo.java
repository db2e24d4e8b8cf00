package dev.bonafide.mail;

import java.util.List;
import java.util.Optional;

/** Acknowledges, and answers in the acknowledgement's place. */
class Echo implements MessageHandler {
  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return Optional.of(new OutboundReply(receipt.key() + "/1", new ReplyAction.Post("working")));
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    return () ->
        List.of(
            new OutboundReply(
                receipt.key() + "/2",
                new ReplyAction.Edit(receipt.key() + "/1", "verdict on " + receipt.payload())));
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return Optional.of(
        new OutboundReply(
            receipt.key() + "/3", new ReplyAction.Edit(receipt.key() + "/1", "sorry")));
  }
}

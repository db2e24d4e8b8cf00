package dev.bonafide.mail;

import java.util.List;
import java.util.Optional;

/** Acknowledges, and answers in the acknowledgement's place. */
class Echo implements Clerk {
  @Override
  public Optional<Reply> acknowledgement(Receipt receipt) {
    return Optional.of(new Reply(receipt.key() + "/1", new Act.Post("working")));
  }

  @Override
  public Work work(Receipt receipt) {
    return () ->
        List.of(
            new Reply(
                receipt.key() + "/2",
                new Act.Edit(receipt.key() + "/1", "verdict on " + receipt.payload())));
  }

  @Override
  public Optional<Reply> apology(Receipt receipt) {
    return Optional.of(
        new Reply(receipt.key() + "/3", new Act.Edit(receipt.key() + "/1", "sorry")));
  }
}

package dev.bonafide.testkit.mail;

import dev.bonafide.mail.Receipt;
import java.time.Instant;

/** A receipt and how it stands. */
final class MemoryReceipt {
  Receipt receipt;
  State state = State.WAITING;
  Instant notBefore;
  int attempts;
  int failures;

  MemoryReceipt(Receipt receipt) {
    this.receipt = receipt;
    this.notBefore = receipt.at();
  }

  boolean isOpen() {
    return state == State.WAITING || state == State.TAKEN;
  }

  enum State {
    WAITING,
    TAKEN,
    DONE,
    PARKED
  }
}

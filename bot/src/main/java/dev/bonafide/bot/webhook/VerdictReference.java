package dev.bonafide.bot.webhook;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;

/**
 * Names a verdict, as the outbox holds it. What is told is read when it is sent, so that a case
 * that was erased in the meantime is told to no one.
 */
record VerdictReference(long number, String examination) {
  /** As whom outbox and metrics know where it goes. */
  static final String PLATFORM = "webhook";

  static VerdictReference of(CaseId id, Entry.Examined examined) {
    return new VerdictReference(id.number(), examined.examination());
  }

  /**
   * As it was written.
   *
   * @throws IllegalArgumentException for what no one wrote so
   */
  static VerdictReference of(String written) {
    String[] parts = written.split(" ", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("no reference of a verdict");
    }
    return new VerdictReference(Long.parseLong(parts[0]), parts[1]);
  }

  String written() {
    return number + " " + examination;
  }

  /** By which a receiver knows one that it had already; the same for every attempt. */
  String delivery() {
    return PLATFORM + "-" + examination;
  }

  CaseId id(Tenant tenant) {
    return new CaseId(tenant, number);
  }
}

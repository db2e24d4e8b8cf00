package dev.bonafide.bot.hiring;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.hiring.transcript.TranscriptNotice;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Instant;

/** Receipts of what vendors say: what is said of one thing waits for nothing said of others. */
final class HookReceipts {
  private static final String FOUND = "/found";

  private HookReceipts() {}

  static Receipt told(String system, HookCall.Told told, Instant now) {
    return new Receipt(
        told.key(),
        new Address(Tenant.INSTALLATION, system, told.conversation()),
        told.payload(),
        now);
  }

  /** A transcript whose meeting had to be looked for, after it was found. */
  static Receipt found(Receipt first, TranscriptNotice notice, Instant now) {
    return told(notice.vendor().system(), notice.told(first.key() + FOUND), now);
  }
}

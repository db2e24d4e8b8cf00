package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.hiring.transcript.TranscriptCall;
import dev.bonafide.hiring.transcript.TranscriptNotice;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is heard of transcripts, as it is kept. A conversation for each: none waits for another. */
final class TranscriptReceipts {
  private static final String FOUND = "/found";
  private static final String ENDING = "/ending";

  private TranscriptReceipts() {}

  static Receipt told(TranscriptCall.Told told, Instant now) {
    return receipt(told.notice().vendor(), told.key(), told.notice().written(), now);
  }

  /** One whose meeting had to be looked for, after it was found. */
  static Receipt found(Receipt first, TranscriptNotice notice, Instant now) {
    return receipt(notice.vendor(), first.key() + FOUND, notice.written(), now);
  }

  /** That a vendor stops calling unless it is asked to go on; one a minute. */
  static Receipt ending(MeetingVendor vendor, Instant now) {
    String key = vendor.system() + ENDING;
    return new Receipt(
        key + "/" + now.truncatedTo(ChronoUnit.MINUTES).getEpochSecond(),
        new Address(Tenant.INSTALLATION, vendor.system(), key),
        "",
        now);
  }

  static boolean isEnding(Receipt receipt) {
    return receipt.address().conversation().endsWith(ENDING);
  }

  private static Receipt receipt(MeetingVendor vendor, String key, String payload, Instant now) {
    return new Receipt(key, new Address(Tenant.INSTALLATION, vendor.system(), key), payload, now);
  }
}

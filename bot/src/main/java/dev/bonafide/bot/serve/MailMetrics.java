package dev.bonafide.bot.serve;

import dev.bonafide.postgres.mail.MailStatistics;
import java.time.Duration;
import java.time.Instant;

/** What came in and what is to be said, of all tenants, as the database holds it now. */
final class MailMetrics {
  private static final String INBOX = "bonafide_inbox_messages";
  private static final String OUTBOX = "bonafide_outbox_replies";
  private static final String OLDEST = "bonafide_mail_oldest_seconds";

  private MailMetrics() {}

  static void write(PrometheusText text, MailStatistics mail, Instant now) {
    text.head(INBOX, "gauge", "Messages that came in and are not done, by state")
        .sample(INBOX, state("waiting"), mail.receipts().waiting())
        .sample(INBOX, state("processing"), mail.receipts().taken())
        .sample(INBOX, state("failed"), mail.receipts().parked());
    text.head(OUTBOX, "gauge", "Replies that are not known to be delivered, by state")
        .sample(OUTBOX, state("pending"), mail.replies().waiting())
        .sample(OUTBOX, state("sending"), mail.replies().sending())
        .sample(OUTBOX, state("unknown"), mail.replies().unknown())
        .sample(OUTBOX, state("failed"), mail.replies().parked());
    long age = mail.oldest().map(oldest -> Duration.between(oldest, now).toSeconds()).orElse(0L);
    text.head(OLDEST, "gauge", "Age of the oldest message or reply that is neither done nor failed")
        .sample(OLDEST, "", Math.max(0, age));
  }

  private static String state(String id) {
    return "state=\"" + id + "\"";
  }
}

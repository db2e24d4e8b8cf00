package dev.bonafide.bot.metrics;

import dev.bonafide.postgres.mail.MailStatistics;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What came in and what is to be said, of all tenants, as the database holds it now. */
final class MailMetrics {
  private static final String INBOX = "bonafide_inbox_messages";
  private static final String OUTBOX = "bonafide_outbox_replies";
  private static final String OLDEST = "bonafide_mail_oldest_seconds";
  private static final String INBOX_AGE = "bonafide_inbox_oldest_seconds";
  private static final String OUTBOX_AGE = "bonafide_outbox_oldest_seconds";

  private MailMetrics() {}

  static void write(PrometheusText text, MailStatistics mail, Instant now) {
    text.head(INBOX, "gauge", "Incoming messages that are not done, by state")
        .sample(INBOX, state("waiting"), mail.receipts().waiting())
        .sample(INBOX, state("processing"), mail.receipts().taken())
        .sample(INBOX, state("failed"), mail.receipts().parked());
    text.head(OUTBOX, "gauge", "Replies that may not have been delivered, by state")
        .sample(OUTBOX, state("pending"), mail.replies().waiting())
        .sample(OUTBOX, state("sending"), mail.replies().sending())
        .sample(OUTBOX, state("unknown"), mail.replies().unknown())
        .sample(OUTBOX, state("failed"), mail.replies().parked());
    age(
        text,
        OLDEST,
        "Age of the oldest message or reply that is neither done nor failed",
        mail.oldest(),
        now);
    age(
        text,
        INBOX_AGE,
        "Age of the oldest message that is neither done nor failed",
        mail.oldestReceipt(),
        now);
    age(
        text,
        OUTBOX_AGE,
        "Age of the oldest reply that is neither done nor failed",
        mail.oldestReply(),
        now);
  }

  private static void age(
      PrometheusText text, String name, String help, Optional<Instant> oldest, Instant now) {
    long age = oldest.map(since -> Duration.between(since, now).toSeconds()).orElse(0L);
    text.head(name, "gauge", help).sample(name, "", Math.max(0, age));
  }

  private static String state(String id) {
    return "state=\"" + id + "\"";
  }
}

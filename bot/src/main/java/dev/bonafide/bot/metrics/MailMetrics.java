package dev.bonafide.bot.metrics;

import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.ReceiptCounts;
import dev.bonafide.postgres.mail.ReplyCounts;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What came in and what is to be said, of all tenants, as the database holds it now. */
final class MailMetrics {
  private MailMetrics() {}

  static Stream<GaugeSnapshot> of(MailStatistics mail, Instant now) {
    ReceiptCounts in = mail.receipts();
    ReplyCounts out = mail.replies();
    return Stream.of(
        LiveMetrics.gauge(
            "bonafide_inbox_messages",
            "Incoming messages that are not done, by state.",
            Map.of(
                state("waiting"), in.waiting(),
                state("processing"), in.taken(),
                state("failed"), in.parked())),
        LiveMetrics.gauge(
            "bonafide_outbox_replies",
            "Replies that may not have been delivered, by state.",
            Map.of(
                state("pending"), out.waiting(),
                state("sending"), out.sending(),
                state("unknown"), out.unknown(),
                state("failed"), out.parked())),
        age("mail", "message or reply", mail.oldest(), now),
        age("inbox", "message", mail.oldestReceipt(), now),
        age("outbox", "reply", mail.oldestReply(), now));
  }

  private static GaugeSnapshot age(String box, String what, Optional<Instant> oldest, Instant now) {
    long age = oldest.map(since -> Duration.between(since, now).toSeconds()).orElse(0L);
    return LiveMetrics.gauge(
        "bonafide_" + box + "_oldest_seconds",
        "Age of the oldest " + what + " that is neither done nor failed.",
        Map.of(Labels.EMPTY, Math.max(0, age)));
  }

  private static Labels state(String id) {
    return Labels.of("state", id);
  }
}

package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How mail stands, in numbers.
 *
 * @param oldestReceipt since when the oldest message is there that is neither done nor parked
 * @param oldestReply the same for replies
 */
public record MailStatistics(
    ReceiptCounts receipts,
    ReplyCounts replies,
    Optional<Instant> oldestReceipt,
    Optional<Instant> oldestReply) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(MailStatistics.class, "mail-statistics");

  private static final String COUNT = QUERIES.text("count");

  private static final String PARKED = QUERIES.text("parked");

  /** Counts all tenants' now; open mail alone is looked at, however much is done. */
  public static MailStatistics of(Database database) {
    return database.asCourier(() -> of(one -> database.across(one).param("tenant", null)));
  }

  /** Counts one tenant's now. */
  public static MailStatistics of(Database database, Tenant tenant) {
    return database.in(tenant, () -> of(one -> database.about(tenant, one)));
  }

  private static MailStatistics of(Function<String, TenantStatement> asked) {
    Given up =
        asked.apply(PARKED).single(row -> new Given(row.number("receipts"), row.number("replies")));
    return asked.apply(COUNT).single(row -> standing(row, up));
  }

  private static MailStatistics standing(TenantRow row, Given up) {
    return new MailStatistics(
        new ReceiptCounts(row.number("waiting"), row.number("taken"), up.receipts()),
        new ReplyCounts(
            row.number("unsaid"), row.number("sending"), row.number("unknown"), up.replies()),
        Optional.ofNullable(row.momentOrNull("oldest_receipt")),
        Optional.ofNullable(row.momentOrNull("oldest_reply")));
  }

  /** Since when the oldest of either is there. */
  public Optional<Instant> oldest() {
    return Stream.of(oldestReceipt, oldestReply)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private record Given(long receipts, long replies) {}
}

package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.TenantStatement;
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
  private static final String COUNT =
      """
      select r.*, s.*
      from (
        select count(*) filter (where state = 'WAITING') as waiting,
          count(*) filter (where state = 'TAKEN') as taken,
          min(received_at) as oldest_receipt
        from inbound_message
        where tenant = coalesce(:tenant, tenant) and state in ('WAITING', 'TAKEN')
      ) r, (
        select count(*) filter (where state = 'WAITING') as unsaid,
          count(*) filter (where state = 'SENDING') as sending,
          count(*) filter (where state = 'UNKNOWN') as unknown,
          min(coalesce(first_attempt_at, posted)) as oldest_reply
        from outbound_message
        where tenant = coalesce(:tenant, tenant) and state in ('WAITING', 'SENDING', 'UNKNOWN')
      ) s
      """;

  private static final String PARKED =
      """
      select (select count(*) from inbound_message
          where tenant = coalesce(:tenant, tenant) and state = 'PARKED') as receipts,
        (select count(*) from outbound_message
          where tenant = coalesce(:tenant, tenant) and state = 'PARKED') as replies
      """;

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

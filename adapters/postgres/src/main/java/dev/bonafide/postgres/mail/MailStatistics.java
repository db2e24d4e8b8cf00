package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    return database.asCourier(() -> of(database.sql(), null));
  }

  /** Counts one tenant's now. */
  public static MailStatistics of(Database database, Tenant tenant) {
    return database.in(tenant, () -> of(database.sql(), tenant.id()));
  }

  private static MailStatistics of(JdbcClient sql, @Nullable String tenant) {
    Given up = sql.sql(PARKED).param("tenant", tenant).query((row, _) -> given(row)).single();
    return sql.sql(COUNT).param("tenant", tenant).query((row, _) -> standing(row, up)).single();
  }

  private static Given given(ResultSet row) throws SQLException {
    return new Given(row.getLong("receipts"), row.getLong("replies"));
  }

  private static MailStatistics standing(ResultSet row, Given up) throws SQLException {
    return new MailStatistics(
        new ReceiptCounts(row.getLong("waiting"), row.getLong("taken"), up.receipts()),
        new ReplyCounts(
            row.getLong("unsaid"), row.getLong("sending"), row.getLong("unknown"), up.replies()),
        Optional.ofNullable(Timestamps.orNull(row, "oldest_receipt")),
        Optional.ofNullable(Timestamps.orNull(row, "oldest_reply")));
  }

  /** Since when the oldest of either is there. */
  public Optional<Instant> oldest() {
    return Stream.of(oldestReceipt, oldestReply)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private record Given(long receipts, long replies) {}
}

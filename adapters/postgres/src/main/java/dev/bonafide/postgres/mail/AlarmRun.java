package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.assignment.CaseAlarm;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets what is due come in as receipts. Each is kept before its alarm is taken away: who dies in
 * between lets it come in again, and the inbox knows it by its key.
 */
public final class AlarmRun {
  /** Of more than these the next run takes care. */
  private static final int MOST = 1_000;

  private static final String DUE =
      """
      select tenant, key, platform, conversation, at, weekly from alarm where at <= :now
      order by at, tenant, key limit :most
      """;

  /** Weeks in which no process ran are not made up for. */
  private static final String NEXT_WEEK =
      """
      update alarm
      set at = at + interval '7 days'
        * (1 + floor(extract(epoch from cast(:now as timestamptz) - at) / 604800))
      where tenant = :tenant and key = :key and at = :at
      """;

  private static final String TAKE =
      "delete from alarm where tenant = :tenant and key = :key and at = :at";

  private final Database database;
  private final Inbox inbox;

  public AlarmRun(Database database, Inbox inbox) {
    this.database = database;
    this.inbox = inbox;
  }

  private record Due(String key, Address address, Instant at, boolean weekly) {}

  /** How many came in. */
  public int run(Instant now) {
    List<Due> all =
        database
            .transactions()
            .asCourier(
                () ->
                    database
                        .sql()
                        .sql(DUE)
                        .param("now", Timestamps.of(now))
                        .param("most", MOST)
                        .query((row, _) -> due(row))
                        .list());
    all.forEach(one -> ring(one, now));
    return all.size();
  }

  private void ring(Due due, Instant now) {
    String key = due.weekly() ? due.key() + "/" + due.at() : due.key();
    inbox.accept(CaseAlarm.receipt(due.address(), key, now));
    Tenant tenant = due.address().tenant();
    database
        .transactions()
        .run(
            tenant,
            () -> {
              JdbcClient.StatementSpec done =
                  database
                      .sql()
                      .sql(due.weekly() ? NEXT_WEEK : TAKE)
                      .param("tenant", tenant.id())
                      .param("key", due.key())
                      .param("at", Timestamps.of(due.at()));
              int _ = (due.weekly() ? done.param("now", Timestamps.of(now)) : done).update();
            });
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        row.getString("key"),
        new Address(
            new Tenant(row.getString("tenant")),
            row.getString("platform"),
            row.getString("conversation")),
        Timestamps.at(row, "at"),
        row.getBoolean("weekly"));
  }
}

package dev.bonafide.postgres.conversation;

import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.digest.WeeklyStore;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantTransactions;
import dev.bonafide.postgres.sql.Timestamps;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the table of alarms, as those that come in again every week. */
public final class PostgresWeekly implements WeeklyStore {
  private static final String IS_ON =
      """
      select exists (
        select from alarm
        where tenant = :tenant and platform = :platform and conversation = :conversation
          and weekly)
      """;

  private static final String BEGIN =
      """
      insert into alarm (tenant, key, platform, conversation, at, weekly)
      values (:tenant, :key, :platform, :conversation, :at, true)
      on conflict (tenant, key) do update set at = excluded.at
      """;

  private static final String END =
      """
      delete from alarm
      where tenant = :tenant and platform = :platform and conversation = :conversation and weekly
      """;

  private final JdbcClient sql;
  private final TenantTransactions transactions;

  public PostgresWeekly(Database database) {
    this.sql = database.sql();
    this.transactions = database.transactions();
  }

  @Override
  public boolean isOn(Address room) {
    return transactions.in(room.tenant(), () -> about(room, IS_ON).query(Boolean.class).single());
  }

  @Override
  public void begin(Address room, DigestAlarm alarm, Instant first) {
    transactions.run(
        room.tenant(),
        () ->
            about(room, BEGIN)
                .param("key", alarm.key(room.conversation()))
                .param("at", Timestamps.of(first))
                .update());
  }

  @Override
  public void end(Address room) {
    transactions.run(room.tenant(), () -> about(room, END).update());
  }

  private JdbcClient.StatementSpec about(Address room, String statement) {
    return sql.sql(statement)
        .param("tenant", room.tenant().id())
        .param("platform", room.platform())
        .param("conversation", room.conversation());
  }
}

package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which places are watched, a row each; what was flagged goes with it. */
public final class PostgresWatches implements WatchStore {
  private static final String OF =
      "select mode, by, since, looked, told from watch where tenant = :tenant and place = :place";

  private static final String END = "delete from watch where tenant = :tenant and place = :place";

  private static final String BEGIN =
      """
      insert into watch (tenant, place, mode, by, since, told)
      values (:tenant, :place, :mode, :by, :at, :at)
      """;

  private static final String LOOKED =
      "update watch set looked = looked + 1 where tenant = :tenant and place = :place";

  private static final String TOLD =
      "update watch set told = :at where tenant = :tenant and place = :place";

  private final Database database;
  private final FlaggedTable flagged;

  public PostgresWatches(Database database) {
    this.database = database;
    this.flagged = new FlaggedTable(database);
  }

  private JdbcClient.StatementSpec at(String statement, Tenant tenant, String place) {
    return database.about(tenant, statement).param("place", place);
  }

  @Override
  public Optional<Watch> of(Tenant tenant, String place) {
    return database.in(
        tenant, () -> at(OF, tenant, place).query((row, _) -> watch(row)).optional());
  }

  private static Watch watch(ResultSet row) throws SQLException {
    return new Watch(
        Watch.Mode.valueOf(row.getString("mode")),
        row.getString("by"),
        Timestamps.at(row, "since"),
        row.getLong("looked"),
        Timestamps.at(row, "told"));
  }

  @Override
  public void begin(Tenant tenant, String place, Watch.Mode mode, String by, Instant at) {
    database.run(
        tenant,
        () -> {
          end(tenant, place);
          at(BEGIN, tenant, place)
              .param("mode", mode.name())
              .param("by", by)
              .param("at", Timestamps.of(at))
              .update();
        });
  }

  @Override
  public void end(Tenant tenant, String place) {
    database.run(tenant, () -> at(END, tenant, place).update());
  }

  @Override
  public void looked(Tenant tenant, String place) {
    database.run(tenant, () -> at(LOOKED, tenant, place).update());
  }

  @Override
  public void flag(Tenant tenant, String place, Flagged one) {
    database.run(tenant, () -> flagged.add(tenant, place, one));
  }

  @Override
  public List<Flagged> flagged(Tenant tenant, String place, Instant after) {
    return database.in(tenant, () -> flagged.after(tenant, place, after));
  }

  @Override
  public void told(Tenant tenant, String place, Instant at) {
    database.run(tenant, () -> at(TOLD, tenant, place).param("at", Timestamps.of(at)).update());
  }
}

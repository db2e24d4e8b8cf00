package dev.bonafide.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * Connections that are kept open.
 *
 * @param work what is committed is on the disk
 * @param arrivals the same, for receipts, which wait for no work
 * @param picks for the alarm's picks and heartbeats: losing the last half second of them to a crash
 *     of the server costs nothing, as a pick that no one works on is found dead
 */
record Pools(HikariDataSource work, HikariDataSource arrivals, HikariDataSource picks)
    implements AutoCloseable {
  /** Well below the three seconds after which Slack delivers again. */
  static final Duration LONGEST_WAIT = Duration.ofMillis(2500);

  private static final int FEW = 4;

  /**
   * Opens them.
   *
   * @param connections for work
   */
  static Pools open(DatabaseAddress server, int connections) {
    return new Pools(
        pool(server, "work", connections, "on", DatabaseRole.APP),
        pool(server, "arrivals", FEW, "on", DatabaseRole.APP),
        pool(server, "picks", FEW, "off", DatabaseRole.COURIER));
  }

  private static HikariDataSource pool(
      DatabaseAddress server, String name, int connections, String synchronous, DatabaseRole role) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("bonafide-" + name);
    config.setDataSource(server.source());
    config.setSchema(Migrations.SCHEMA);
    config.setMaximumPoolSize(connections);
    // A first rush finds some open: making one takes as long as a receipt may wait.
    config.setMinimumIdle(Math.min(FEW, connections));
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(
        "set synchronous_commit = " + synchronous + "; set role " + role.id());
    return new HikariDataSource(config);
  }

  /** Whether someone waits for a connection for work. */
  boolean isAwaited() {
    return work.getHikariPoolMXBean().getThreadsAwaitingConnection() > 0;
  }

  @Override
  public void close() {
    picks.close();
    arrivals.close();
    work.close();
  }
}

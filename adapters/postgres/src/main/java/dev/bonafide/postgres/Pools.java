package dev.bonafide.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
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
  /**
   * Size of pools, and patience with them.
   *
   * @param connections for work
   * @param idle that are open before someone asks
   * @param longestWait for a connection
   * @param firstWait for the first one, in milliseconds, before anyone can ask; negative to open
   *     none ahead
   */
  record Sizing(int connections, int idle, Duration longestWait, long firstWait) {
    /**
     * Sizing for a server. It waits well below the three seconds after which Slack delivers again,
     * and a first rush finds some connections open: making one takes as long as a receipt may wait.
     */
    static final Sizing SERVER = new Sizing(16, 4, Duration.ofMillis(2500), 30_000);

    /** Sizing for one command, which no one delivers again. */
    static final Sizing COMMAND = new Sizing(16, 0, Duration.ofSeconds(30), -1);
  }

  private static final int FEW = 4;

  /**
   * Opens them, a server's with a first connection each.
   *
   * @throws Unusable if that one cannot be opened
   */
  static Pools open(DatabaseAddress server, Sizing sizing) {
    return new Pools(
        pool(server, "work", sizing.connections(), sizing, "on", DatabaseRole.APP),
        pool(server, "arrivals", FEW, sizing, "on", DatabaseRole.APP),
        pool(server, "picks", FEW, sizing, "off", DatabaseRole.COURIER));
  }

  private static HikariDataSource pool(
      DatabaseAddress server, String name, int max, Sizing sizing, String sync, DatabaseRole role) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("bonafide-" + name);
    config.setDataSource(server.source());
    config.setSchema(Migrations.SCHEMA);
    config.setMaximumPoolSize(max);
    config.setMinimumIdle(Math.min(sizing.idle(), max));
    config.setConnectionTimeout(sizing.longestWait().toMillis());
    config.setInitializationFailTimeout(sizing.firstWait());
    config.setConnectionInitSql("set synchronous_commit = " + sync + "; set role " + role.id());
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException failure) {
      throw Failures.of(failure, server);
    }
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

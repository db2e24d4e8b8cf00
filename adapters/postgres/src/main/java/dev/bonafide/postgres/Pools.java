package dev.bonafide.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connections that are kept open. */
final class Pools {
  /** Well below the three seconds after which Slack delivers again. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(2500);

  private Pools() {}

  /** For work: what is committed is on the disk. */
  static HikariDataSource forWork(DatabaseAddress server, int connections) {
    HikariConfig config = config(server, "work", connections);
    config.setConnectionInitSql("set synchronous_commit = on; set role " + DatabaseRole.APP.id());
    return new HikariDataSource(config);
  }

  /**
   * For the alarm's picks and heartbeats: losing the last half second of them to a crash of the
   * server costs nothing, as a pick that nobody works on is found dead.
   */
  static HikariDataSource forPicks(DatabaseAddress server) {
    HikariConfig config = config(server, "picks", 4);
    config.setConnectionInitSql(
        "set synchronous_commit = off; set role " + DatabaseRole.COURIER.id());
    return new HikariDataSource(config);
  }

  private static HikariConfig config(DatabaseAddress server, String name, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("bonafide-" + name);
    config.setDataSource(server.source());
    config.setSchema(Migrations.SCHEMA);
    config.setMaximumPoolSize(connections);
    // A first rush finds some open: making one takes as long as a receipt may wait.
    config.setMinimumIdle(Math.min(4, connections));
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    config.setInitializationFailTimeout(-1);
    return config;
  }
}

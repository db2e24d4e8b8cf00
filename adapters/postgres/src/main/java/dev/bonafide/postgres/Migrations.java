package dev.bonafide.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the tables to what this program needs. A migration after the first only adds, so that
 * processes of the version before keep working with the newer tables until they are replaced too.
 */
final class Migrations {
  static final String SCHEMA = "bonafide";

  /** The last file under {@code db/migration}. */
  static final int LATEST = 1;

  private static final String FOUND =
      """
      select coalesce(max(version::int), 0), coalesce(bool_and(success), true)
      from bonafide.flyway_schema_history where version is not null
      """;

  private static final int NONE = 0;
  private static final String LOCKED = "55P03";

  private Migrations() {}

  /**
   * How long a migration waits for a lock. While it waits, everyone who comes after it waits, too,
   * and processes of before are at work on the same tables: so it gives up soon, and comes again.
   */
  record Patience(int attempts, Duration lock) {
    static final Patience STANDARD = new Patience(20, Duration.ofSeconds(1));

    String sql() {
      return "set lock_timeout = " + lock.toMillis();
    }
  }

  /**
   * Makes the schema, or brings it up to date. Where it is, Flyway is not even loaded: that takes
   * longer than everything else at a start.
   *
   * @throws Unusable if the tables are newer than this program, or not as it made them
   */
  static void bringUpToDate(DatabaseAddress server) {
    bringUpToDate(server, Patience.STANDARD);
  }

  static void bringUpToDate(DatabaseAddress server, Patience patience) {
    int found = found(server);
    if (found > LATEST) {
      throw new Unusable(
          "the tables in "
              + server.shown()
              + " are newer than this program: update it. If they were made before the first"
              + " release, start with an empty database");
    }
    if (found < LATEST) {
      migrate(server, patience);
    }
  }

  /** The version of the tables. */
  private static int found(DatabaseAddress server) {
    try (Connection connection = server.source().getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(FOUND)) {
        return rows.next() && rows.getBoolean(2) ? rows.getInt(1) : NONE;
      }
    } catch (SQLException failure) {
      if (isMissing(failure)) {
        return NONE;
      }
      throw Failures.of(failure, server);
    }
  }

  private static boolean isMissing(SQLException failure) {
    return "42P01".equals(failure.getSQLState()) || "3F000".equals(failure.getSQLState());
  }

  private static void migrate(DatabaseAddress server, Patience patience) {
    for (int attempt = 1; !isMigrated(server, patience); attempt++) {
      if (attempt == patience.attempts()) {
        throw new Unusable(
            "the tables in "
                + server.shown()
                + " are locked by something else: end whatever holds them, such as a"
                + " long query, and start again");
      }
    }
  }

  /** False where someone holds what it needs. */
  private static boolean isMigrated(DatabaseAddress server, Patience patience) {
    try {
      Flyway.configure()
          .dataSource(server.source())
          .initSql(patience.sql())
          .defaultSchema(SCHEMA)
          .createSchemas(true)
          .failOnMissingLocations(true)
          .locations("classpath:db/migration")
          .load()
          .migrate();
      return true;
    } catch (FlywayValidateException changed) {
      throw new Unusable(
          "the tables in " + server.shown() + " are not as this program created them", changed);
    } catch (FlywayException failure) {
      if (isLocked(failure)) {
        return false;
      }
      throw Failures.of(failure, server);
    }
  }

  private static boolean isLocked(FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && LOCKED.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}

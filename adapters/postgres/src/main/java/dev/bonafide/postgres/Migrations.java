package dev.bonafide.postgres;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables to what this program needs. */
final class Migrations {
  static final String SCHEMA = "bonafide";

  private Migrations() {}

  /**
   * Makes the schema, or brings it up to date.
   *
   * @throws Unusable if the tables are newer than this program, or not as it made them
   */
  static void bringUpToDate(Server server) {
    Flyway flyway = flyway(server);
    try {
      refuseNewer(flyway, server);
      flyway.migrate();
    } catch (FlywayValidateException changed) {
      throw new Unusable(
          "the tables in " + server.shown() + " are not as this program made them", changed);
    } catch (FlywayException failure) {
      throw Failures.of(failure, server);
    }
  }

  private static void refuseNewer(Flyway flyway, Server server) {
    boolean newer =
        Stream.of(flyway.info().all()).map(MigrationInfo::getState).anyMatch(Migrations::isLater);
    if (newer) {
      throw new Unusable(
          "the tables in " + server.shown() + " are newer than this program: update it");
    }
  }

  private static boolean isLater(MigrationState state) {
    return state.isApplied() && !state.isResolved();
  }

  private static Flyway flyway(Server server) {
    return Flyway.configure()
        .dataSource(server.source())
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .failOnMissingLocations(true)
        .locations("classpath:db/migration")
        .load();
  }
}

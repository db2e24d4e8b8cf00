package dev.bonafide.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Connections made by hand, to look before a pool is filled. */
final class Connecting {
  private static final int OLDEST = 15;
  private static final int PER_VERSION = 10_000;

  private Connecting() {}

  /**
   * Looks whether the database can be used.
   *
   * @throws Unusable if not
   */
  static void check(DatabaseAddress server) {
    try (Connection connection = server.source().getConnection()) {
      refuseOld(Integer.parseInt(show(connection, "server_version_num")), server);
    } catch (SQLException failure) {
      throw Failures.of(failure, server);
    }
  }

  static void refuseOld(int number, DatabaseAddress server) {
    int version = number / PER_VERSION;
    if (version < OLDEST) {
      throw new Unusable(
          "the database at %s is PostgreSQL %d, but Bonafide needs %d or newer"
              .formatted(server.shown(), version, OLDEST));
    }
  }

  /** One of the server's settings. */
  static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

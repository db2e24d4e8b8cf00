package dev.bonafide.postgres.mail;

import dev.bonafide.mail.LeaderLock;
import dev.bonafide.postgres.Database;
import dev.bonafide.text.Fingerprint;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A place held by a lock of the database that lives as long as a connection: a process that dies
 * gives it back with its connection, without anyone's clock. The server is told to notice within a
 * quarter of a minute when the other machine is gone.
 */
public final class PostgresLeaderLock implements LeaderLock {
  private static final String NOTICE =
      "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3";

  private static final String TAKE = "select pg_try_advisory_lock(?)";
  private static final int SECONDS = 2;

  private final DataSource source;
  private final long number;
  private @Nullable Connection held;

  /**
   * @param what names the place, the same in every process
   */
  public PostgresLeaderLock(Database database, String what) {
    this.source = database.lasting();
    this.number = Long.parseUnsignedLong(Fingerprint.of("exclusive:" + what), 16);
  }

  @Override
  public synchronized boolean isMine() {
    try {
      Connection connection = held;
      if (connection != null && connection.isValid(SECONDS)) {
        return true;
      }
      close();
      held = taken();
      return held != null;
    } catch (SQLException away) {
      return false;
    }
  }

  /** A connection that holds the lock; null where someone else does. */
  private @Nullable Connection taken() throws SQLException {
    Connection connection = source.getConnection();
    try {
      if (isTaken(connection)) {
        return connection;
      }
      connection.close();
      return null;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private boolean isTaken(Connection connection) throws SQLException {
    try (var notice = connection.createStatement()) {
      notice.execute(NOTICE);
    }
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setLong(1, number);
      try (ResultSet row = take.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  @Override
  public synchronized void close() {
    Connection connection = held;
    held = null;
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException gone) {
        // The lock went with the connection.
        return;
      }
    }
  }
}

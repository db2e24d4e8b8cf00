package dev.bonafide.postgres;

import dev.bonafide.mail.Unreachable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool that reports a connection that was not available in time like anything else that is away:
 * the server may be starting again, or the machine have more to do than it can. No one's work is at
 * fault then.
 */
final class Awaited extends DelegatingDataSource {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  Awaited(DataSource pool) {
    super(pool);
  }

  /** A pool that could not even open one says why; one whose connections are in use does not. */
  static boolean isBusy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException late) {
        return late.getCause() == null;
      }
    }
    return false;
  }

  /**
   * A connection of the pool.
   *
   * @throws Unreachable if none came in time
   */
  @Override
  public Connection getConnection() throws SQLException {
    try {
      return super.getConnection();
    } catch (SQLTransientConnectionException late) {
      Unreachable away = new Unreachable("the database", PAUSE);
      away.initCause(late);
      throw away;
    }
  }
}

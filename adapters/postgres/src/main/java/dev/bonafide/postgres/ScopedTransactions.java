package dev.bonafide.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction by telling the database for whom it is, which lasts until it ends: a
 * connection that goes back to its pool remembers no one.
 */
final class ScopedTransactions extends JdbcTransactionManager {
  /** No tenant has an empty name. */
  static final String COURIER = "";

  private static final String SCOPE =
      "select set_config('role', ?, true), set_config('bonafide.tenant', ?, true)";

  ScopedTransactions(DataSource connections) {
    super(connections);
  }

  boolean isUnderWay() {
    return TransactionSynchronizationManager.hasResource(obtainDataSource());
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    String scope = String.valueOf(definition.getName());
    DatabaseRole role = scope.equals(COURIER) ? DatabaseRole.COURIER : DatabaseRole.APP;
    try (PreparedStatement statement = connection.prepareStatement(SCOPE)) {
      statement.setString(1, role.id());
      statement.setString(2, scope);
      statement.execute();
    }
  }
}

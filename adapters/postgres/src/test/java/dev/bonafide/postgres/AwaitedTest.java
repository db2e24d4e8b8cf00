package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bonafide.mail.Unreachable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AwaitedTest {
  private static DataSource failing(SQLException failure) {
    return new AbstractDataSource() {
      @Override
      public Connection getConnection() throws SQLException {
        throw failure;
      }

      @Override
      public Connection getConnection(String user, String password) throws SQLException {
        throw failure;
      }
    };
  }

  private final DataSource late =
      new Awaited(failing(new SQLTransientConnectionException("not available after 2500ms")));

  @Test
  void a_statement_that_got_no_connection_in_time_says_that_the_database_is_away() {
    assertThatThrownBy(() -> JdbcClient.create(late).sql("select 1").query().singleValue())
        .isInstanceOfSatisfying(
            Unreachable.class, away -> assertThat(away.what()).isEqualTo("the database"))
        .hasRootCauseInstanceOf(SQLTransientConnectionException.class);
  }

  @Test
  void so_does_a_transaction_behind_its_own_words() {
    TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(late));
    assertThat(catchThrowable(() -> transactions.execute(_ -> "done")))
        .hasStackTraceContaining(Unreachable.class.getName());
  }

  @Test
  void any_other_failure_stays_what_it_is() {
    DataSource broken = new Awaited(failing(new SQLException("refused", "28P01")));
    assertThatThrownBy(broken::getConnection).isInstanceOf(SQLException.class);
  }
}

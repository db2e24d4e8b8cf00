package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The scheduler's table, one row a conversation that has something to do. The scheduler picks and
 * revives; entering and ending a task is done here, since both belong in one transaction with the
 * conversation's lock: db-scheduler's own insert finds a row that is there by a failed statement,
 * which ends a transaction of PostgreSQL.
 */
record TaskTable(JdbcClient sql) {
  private static final PropertyFile QUERIES = PropertyFile.beside(TaskTable.class, "task-table");

  static final String NAME = "conversation";

  private static final String ENTER = QUERIES.text("enter");

  private static final String BRING_FORWARD = QUERIES.text("bring-forward");

  private static final String END = QUERIES.text("end");

  private static final String AGAIN = QUERIES.text("again");

  private static final String FREE = QUERIES.text("free");

  /** For mail that has no task, such as after a table was restored. */
  private static final String MEND = QUERIES.text("mend").formatted(Instance.SQL);

  /** Enters a conversation's task unless it has one; the caller holds the conversation's lock. */
  void enter(Address address, Instant at) {
    of(ENTER, Instance.of(address)).param("at", Timestamps.of(at)).update();
  }

  /** Sees that a conversation is looked at by then; the caller holds the conversation's lock. */
  void atLatest(Address address, Instant at) {
    enter(address, at);
    of(BRING_FORWARD, Instance.of(address)).param("at", Timestamps.of(at)).update();
  }

  /** Ends a task that was picked, or puts it off; does nothing if someone else has it by now. */
  void complete(String instance, long version, Optional<Instant> next) {
    JdbcClient.StatementSpec statement =
        next.isEmpty()
            ? of(END, instance)
            : of(AGAIN, instance).param("at", Timestamps.of(next.get()));
    statement.param("version", version).update();
  }

  /** Frees what was picked. Only where no one else can be working. */
  int free() {
    return sql.sql(FREE).update();
  }

  int mend() {
    return sql.sql(MEND).param("name", NAME).update();
  }

  private JdbcClient.StatementSpec of(String statement, String instance) {
    return sql.sql(statement).param("name", NAME).param("instance", instance);
  }
}

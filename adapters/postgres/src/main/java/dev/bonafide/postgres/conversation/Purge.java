package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes every row of a tenant away. Its key first: whoever seals by it holds it until what was
 * sealed is there to be taken, and whoever comes later makes another. Then conversations: whoever
 * ends work in one holds its row, is waited for, and what it wrote is seen by the statements that
 * follow; whoever comes later finds its lease lost.
 */
final class Purge {
  private static final List<String> STATEMENTS =
      List.of(
          "delete from tenant_key where tenant = :tenant",
          "delete from conversation where tenant = :tenant",
          "delete from outbound_message where tenant = :tenant",
          "delete from inbound_message where tenant = :tenant",
          "delete from case_file where tenant = :tenant",
          "delete from exhibit where tenant = :tenant",
          "delete from tombstone where tenant = :tenant",
          "delete from preference where tenant = :tenant",
          "delete from listening where tenant = :tenant",
          "delete from watch where tenant = :tenant",
          "delete from installation where tenant = :tenant",
          "delete from tenant_setting where tenant = :tenant",
          "delete from tenant where tenant = :tenant");

  /** What is picked ends by itself, as it finds nothing to do. */
  private static final String TASKS =
      """
      delete from scheduled_tasks
      where not picked and starts_with(task_instance,
        replace(replace(:tenant, '%', '%25'), '/', '%2F') || '/')
      """;

  private final JdbcClient sql;

  Purge(JdbcClient sql) {
    this.sql = sql;
  }

  void of(Tenant tenant) {
    for (String statement : STATEMENTS) {
      sql.sql(statement).param("tenant", tenant.id()).update();
    }
    sql.sql(TASKS).param("tenant", tenant.id()).update();
  }
}

package dev.bonafide.crash;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables as a later version may leave them: each has one column more, and there is one more. */
final class LaterTables {
  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'bonafide' and table_type = 'BASE TABLE'
        and table_name <> 'flyway_schema_history'
      """;

  private LaterTables() {}

  static void make(DataSource source) {
    JdbcClient sql = JdbcClient.create(source);
    List<String> tables = sql.sql(TABLES).query(String.class).list();
    for (String table : tables) {
      sql.sql("alter table bonafide.%s add column later text".formatted(table)).update();
      sql.sql("alter table bonafide.%s add column counted int default 7".formatted(table)).update();
    }
    sql.sql("create table bonafide.later (tenant text primary key)").update();
    sql.sql(
            """
            insert into bonafide.flyway_schema_history
              (installed_rank, version, description, type, script, installed_by, execution_time,
               success)
            select max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 'later', 1,
              true from bonafide.flyway_schema_history
            """)
        .update();
  }
}

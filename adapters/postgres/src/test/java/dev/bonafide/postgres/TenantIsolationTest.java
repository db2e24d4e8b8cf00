package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database keeps tenants apart by itself, whatever a statement asks for. */
class TenantIsolationTest {
  /** All that is there: a table that is added later is among them. */
  private static final String TABLES =
      """
      select relname from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname = 'bonafide' and relkind in ('r', 'p', 'v', 'm') order by relname
      """;

  /** The bytes that people wrote, and what identifies a case's subject. */
  private static final String WORDS =
      """
      select distinct table_name || '.' || column_name from information_schema.columns
      where table_schema = 'bonafide' and data_type = 'bytea'
        and column_name not in ('failure_reason', 'task_data')
      """;

  private static final String REFUSED =
      "ERROR: new row violates row-level security policy for table \"preference\"";

  private static final Database DATABASE = TestDatabase.get();
  private static Tenant here;
  private static Tenant there;

  private final JdbcClient sql = DATABASE.sql();

  @BeforeAll
  static void fill() {
    here = FilledTenant.in(TestDatabase.sealed()).tenant();
    there = FilledTenant.in(TestDatabase.sealed()).tenant();
  }

  @Test
  void without_a_tenant_no_table_gives_a_row() {
    for (String table : tables()) {
      assertThat(visible(table)).as(table).isZero();
    }
  }

  @Test
  void with_a_tenant_set_every_table_gives_its_rows_and_nobody_else_s() {
    for (String table : FilledTenant.tables(DATABASE)) {
      List<String> seen =
          DATABASE.in(
              here,
              () -> sql.sql("select distinct tenant from " + table).query(String.class).list());
      assertThat(seen).as(table).containsExactly(here.id());
    }
  }

  @Test
  void with_a_tenant_set_the_tasks_of_its_conversations_alone_are_there() {
    List<String> seen =
        DATABASE.in(
            here,
            () -> sql.sql("select task_instance from scheduled_tasks").query(String.class).list());

    assertThat(seen).hasSize(1).first().asString().startsWith("slack:T").contains("%2F%25/slack/");
  }

  @Test
  void a_tenant_that_nobody_has_sees_nothing_even_where_its_name_begins_another_s() {
    Tenant nobody = new Tenant(here.id().substring(0, here.id().length() - 2));
    for (String table : tables()) {
      assertThat(DATABASE.<Long>in(nobody, () -> visible(table))).as(table).isZero();
    }
  }

  @Test
  void what_somebody_else_s_transaction_writes_deletes_or_takes_over_is_refused() {
    assertThatThrownBy(
            () ->
                DATABASE.run(
                    here,
                    () ->
                        sql.sql("insert into preference (tenant, questions) values (:tenant, 1)")
                            .param("tenant", "slack:other")
                            .update()))
        .isInstanceOf(DataAccessException.class)
        .hasRootCauseMessage(REFUSED);
    assertThatThrownBy(
            () ->
                DATABASE.run(
                    here,
                    () ->
                        sql.sql("update preference set tenant = :tenant")
                            .param("tenant", "slack:other")
                            .update()))
        .hasRootCauseMessage(REFUSED);
    int deleted =
        DATABASE.in(
            here,
            () ->
                sql.sql("delete from preference where tenant = :tenant")
                    .param("tenant", there.id())
                    .update());
    assertThat(deleted).isZero();
  }

  @Test
  void a_transaction_for_one_tenant_takes_in_no_other_s_work() {
    assertThatThrownBy(
            () -> DATABASE.run(here, () -> DATABASE.run(there, TenantIsolationTest::never)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> DATABASE.run(here, () -> DATABASE.asCourier(() -> visible("watch"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void who_a_connection_was_for_is_forgotten_when_the_transaction_ends_however_it_ends() {
    DATABASE.in(here, () -> visible("case_file"));
    DATABASE.attempt(here, () -> visible("case_file") == 0);
    assertThatThrownBy(() -> DATABASE.run(here, () -> visible("no_such_table")))
        .isInstanceOf(BadSqlGrammarException.class);

    for (int connection = 0; connection < 40; connection++) {
      assertThat(visible("case_file")).isZero();
    }
  }

  @Test
  void the_courier_reads_no_word_that_anybody_wrote() {
    List<String> words = TestDatabase.owner(DATABASE).sql(WORDS).query(String.class).list();
    assertThat(words).contains("exhibit.text", "inbound_message.payload", "outbound_message.body");
    for (String word : words) {
      String[] place = word.split("\\.");
      assertThatThrownBy(
              () ->
                  DATABASE.asCourier(
                      () ->
                          sql.sql("select count(" + place[1] + ") from " + place[0])
                              .query(Long.class)
                              .single()))
          .as(word)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void the_courier_changes_nothing_but_tasks() {
    for (String table : FilledTenant.tables(DATABASE)) {
      assertThatThrownBy(
              () ->
                  DATABASE.asCourier(
                      () -> sql.sql("update " + table + " set tenant = tenant").update()))
          .as(table)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void what_ends_the_role_sees_no_tenant_and_cannot_become_anybody_else() {
    for (String role : List.of("reset role", "set role none")) {
      assertThatThrownBy(
              () ->
                  DATABASE.run(
                      here,
                      () -> {
                        sql.sql(role).update();
                        visible("bonafide.case_file");
                      }))
          .as(role)
          .rootCause()
          .hasMessageContaining("permission denied for schema bonafide");
    }
    for (String change :
        List.of(
            "set role postgres",
            "set session authorization postgres",
            "alter table bonafide.case_file no force row level security",
            "alter role current_user superuser",
            "create role another login")) {
      assertThatThrownBy(
              () ->
                  DATABASE.run(
                      here,
                      () -> {
                        sql.sql("reset role").update();
                        sql.sql(change).update();
                      }))
          .as(change)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void neither_role_may_do_what_would_get_around_the_policies() {
    assertThat(TenantIsolation.gaps(TestDatabase.owner(DATABASE), "postgres_login")).isEmpty();
  }

  private static List<String> tables() {
    List<String> tables =
        new ArrayList<>(TestDatabase.owner(DATABASE).sql(TABLES).query(String.class).list());
    tables.removeAll(Set.of("flyway_schema_history"));
    assertThat(tables).contains("exhibit", "scheduled_tasks").hasSizeGreaterThan(15);
    return tables;
  }

  private long visible(String table) {
    return sql.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static void never() {
    throw new AssertionError("ran for somebody else");
  }
}

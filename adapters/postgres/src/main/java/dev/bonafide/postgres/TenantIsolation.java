package dev.bonafide.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the database keeps tenants apart: what an administrator changed since is found here. */
final class TenantIsolation {
  private static final String ROLES =
      """
      select rolname || ' may ' || case when rolsuper then 'do everything' else 'bypass policies' end
      from pg_roles where rolname in (:roles) and (rolsuper or rolbypassrls)
      union all
      select rolname || ' is in the role ' || pg_get_userbyid(roleid)
      from pg_auth_members join pg_roles held on held.oid = member
      where held.rolname in (:roles)
      union all
      select :login || ' can act as ' || rolname || ', who may '
        || case when rolsuper then 'do everything' else 'bypass policies' end
      from pg_roles
      where (rolsuper or rolbypassrls) and rolname not in (:roles)
        and pg_has_role(:login, oid, 'member')
      union all
      select :login || ' inherits the rights of ' || rolname from pg_roles
      where rolname in (:roles) and pg_has_role(:login, oid, 'usage')
      """;

  private static final String TABLES =
      """
      select relname || ' has no policy that holds for everybody'
      from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname = 'bonafide' and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
        and not (relrowsecurity and relforcerowsecurity)
      union all
      select relname || ' belongs to ' || pg_get_userbyid(relowner)
      from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname = 'bonafide' and relkind in ('r', 'p')
        and pg_get_userbyid(relowner) in (:roles)
      order by 1
      """;

  private static final String POLICIES =
      """
      select relname || ' has lost its policy'
      from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname = 'bonafide' and relkind in ('r', 'p') and relname <> 'flyway_schema_history'
        and not exists (
          select from pg_policies p where p.schemaname = 'bonafide' and p.tablename = relname
            and p.policyname = 'own_tenant' and p.roles = '{bonafide_app}' and p.cmd = 'ALL')
      union all
      select tablename || ' is opened by the policy ' || policyname from pg_policies
      where schemaname = 'bonafide'
        and not (policyname = 'own_tenant' and roles = '{bonafide_app}')
        and not (policyname = 'every_tenant' and roles = '{bonafide_courier}')
      union all
      select relname || ' shows words to bonafide_courier'
      from pg_attribute join pg_class on pg_class.oid = attrelid
      join pg_namespace n on n.oid = relnamespace
      where nspname = 'bonafide' and relkind in ('r', 'p') and atttypid = 'bytea'::regtype
        and attname not in ('failure_reason', 'task_data')
        and has_column_privilege('bonafide_courier', attrelid, attnum, 'select')
      """;

  private static final List<String> IDS = List.of(DatabaseRole.APP.id(), DatabaseRole.COURIER.id());

  private TenantIsolation() {}

  /**
   * Refuses a database that does not.
   *
   * @throws Unusable naming the first gap, or that the user cannot work as the roles
   */
  static void check(DatabaseAddress server) {
    try (Connection connection = server.source().getConnection();
        Statement statement = connection.createStatement()) {
      for (DatabaseRole role : DatabaseRole.values()) {
        statement.execute("set role " + role.id());
      }
    } catch (SQLException refused) {
      throw Failures.of(new SQLException(refused.getMessage(), Failures.NO_ROLE, refused), server);
    }
    JdbcClient sql = JdbcClient.create(server.source());
    List<String> gaps = gaps(sql, sql.sql("select session_user").query(String.class).single());
    if (!gaps.isEmpty()) {
      throw new Unusable(
          "the database at %s does not separate tenants: %s. Have an administrator correct this"
              .formatted(server.shown(), gaps.getFirst()));
    }
  }

  /**
   * What lets one tenant's work see another's rows, a line each; empty where nothing does.
   *
   * @param login the user as whom the program works, and whom a statement can become again
   */
  static List<String> gaps(JdbcClient sql, String login) {
    return sql.sql(
            "select * from (%s) r union all select * from (%s) t union all select * from (%s) p"
                .formatted(ROLES, TABLES, POLICIES))
        .param("roles", IDS)
        .param("login", login)
        .query(String.class)
        .list();
  }
}

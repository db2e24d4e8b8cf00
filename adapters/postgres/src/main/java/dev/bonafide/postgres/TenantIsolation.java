package dev.bonafide.postgres;

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

  private static final List<String> IDS = List.of(DatabaseRole.APP.id(), DatabaseRole.COURIER.id());

  private TenantIsolation() {}

  /**
   * Refuses a database that does not.
   *
   * @throws Unusable naming the first gap
   */
  static void check(DatabaseAddress server) {
    List<String> gaps = gaps(JdbcClient.create(server.source()));
    if (!gaps.isEmpty()) {
      throw new Unusable(
          "the database at %s does not keep tenants apart, as %s: have an administrator undo that"
              .formatted(server.shown(), gaps.getFirst()));
    }
  }

  /** What lets one tenant's work see another's rows, a line each; empty where nothing does. */
  static List<String> gaps(JdbcClient sql) {
    return sql.sql("select * from (" + ROLES + ") r union all select * from (" + TABLES + ") t")
        .param("roles", IDS)
        .query(String.class)
        .list();
  }
}

package dev.bonafide.postgres;

import dev.bonafide.resource.PropertyFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the database keeps tenants apart: what an administrator changed since is found here. */
final class TenantIsolation {
  private static final PropertyFile GAPS = PropertyFile.beside(TenantIsolation.class, "isolation");
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
                .formatted(GAPS.text("roles"), GAPS.text("tables"), GAPS.text("policies")))
        .param("roles", IDS)
        .param("login", login)
        .query(String.class)
        .list();
  }
}

package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what an app was installed with, sealed by the caller; and takes tenants away. */
public final class PostgresInstallations {
  private static final String READ = "select sealed from installation where tenant = :tenant";

  private static final String WRITE =
      """
      insert into installation (tenant, sealed, at) values (:tenant, :sealed, :at)
      on conflict (tenant) do update set sealed = excluded.sealed, at = excluded.at
      """;

  private static final String LATER =
      """
      select true from installation where tenant = :tenant and at >= :before for update
      """;

  private final Database database;

  public PostgresInstallations(Database database) {
    this.database = database;
  }

  public Optional<byte[]> sealed(Tenant tenant) {
    return database
        .transactions()
        .in(tenant, () -> about(READ, tenant).query((row, _) -> row.getBytes("sealed")).optional());
  }

  /**
   * In the place of what was kept before.
   *
   * @param at when somebody installed it
   */
  public void keep(Tenant tenant, byte[] sealed, Instant at) {
    database
        .transactions()
        .run(
            tenant,
            () ->
                about(WRITE, tenant)
                    .param("sealed", sealed)
                    .param("at", Timestamps.of(at))
                    .update());
  }

  /**
   * Erases everything of a tenant, for good, or nothing.
   *
   * @param installedBefore nothing goes if the app was installed at that time or later
   * @return whether it went
   */
  public boolean purge(Tenant tenant, Instant installedBefore) {
    return database
        .transactions()
        .in(
            tenant,
            () -> {
              if (isLater(tenant, installedBefore)) {
                return false;
              }
              new Purge(database.sql()).of(tenant);
              return true;
            });
  }

  private boolean isLater(Tenant tenant, Instant installedBefore) {
    return about(LATER, tenant)
        .param("before", Timestamps.of(installedBefore))
        .query(Boolean.class)
        .optional()
        .isPresent();
  }

  private JdbcClient.StatementSpec about(String statement, Tenant tenant) {
    return database.sql().sql(statement).param("tenant", tenant.id());
  }
}

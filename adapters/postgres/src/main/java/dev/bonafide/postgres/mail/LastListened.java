package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers when a listener last had heard all that its platform had.
 *
 * @param listener its own address on the platform
 */
public record LastListened(Database database, Address listener) {
  private static final String READ =
      "select at from listening where tenant = :tenant and platform = :platform";

  private static final String WRITE =
      """
      insert into listening (tenant, platform, at) values (:tenant, :platform, :at)
      on conflict (tenant, platform) do update set at = excluded.at
      """;

  /** Empty where it never had. */
  public Optional<Instant> at() {
    return database.in(
        listener.tenant(),
        () -> about(READ).query((row, _) -> Timestamps.at(row, "at")).optional());
  }

  public void note(Instant at) {
    database.run(listener.tenant(), () -> about(WRITE).param("at", Timestamps.of(at)).update());
  }

  private JdbcClient.StatementSpec about(String statement) {
    return database.about(listener.tenant(), statement).param("platform", listener.platform());
  }
}

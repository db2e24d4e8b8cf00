package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantStatement;
import java.time.Instant;
import java.util.Optional;

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
    return about(READ).optional(row -> row.moment("at"));
  }

  public void note(Instant at) {
    about(WRITE).param("at", at).update();
  }

  private TenantStatement about(String statement) {
    return database.about(listener.tenant(), statement).param("platform", listener.platform());
  }
}

package dev.bonafide.postgres.sharing;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.sharing.SigningKey;
import dev.bonafide.sharing.VerifyingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys with which tenants sign what they share, one each. */
public final class OwnKeys {
  private static final String FIND =
      """
      select label, public_key, private_key, made_at from sharing_key where tenant = :tenant
      """;

  private static final String WRITE =
      """
      insert into sharing_key (tenant, label, public_key, private_key, made_at)
      values (:tenant, :label, :public, :private, :at)
      on conflict (tenant) do update
      set label = excluded.label, public_key = excluded.public_key,
        private_key = excluded.private_key, made_at = excluded.made_at, signed_at = null
      """;

  private static final String NAME =
      "update sharing_key set label = :label where tenant = :tenant and label <> :label";

  private static final String LAST =
      "select signed_at from sharing_key where tenant = :tenant for update";

  private static final String SIGNED =
      "update sharing_key set signed_at = :at where tenant = :tenant";

  private final Database database;
  private final JdbcClient sql;
  private final AuditTrail audit;

  public OwnKeys(Database database) {
    this.database = database;
    this.sql = database.sql();
    this.audit = new AuditTrail(database);
  }

  /** The key of a tenant; empty where none was made. */
  public Optional<OwnKey> find(Tenant tenant) {
    return database
        .transactions()
        .in(
            tenant,
            () ->
                sql.sql(FIND)
                    .param("tenant", tenant.id())
                    .query((row, _) -> key(tenant, row))
                    .optional());
  }

  /**
   * Makes a key in place of the one that there may be.
   *
   * @param by who does it
   */
  public OwnKey make(Tenant tenant, String label, String by, Instant at) {
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    OwnKey made = new OwnKey(label, SigningKey.make(), second);
    database
        .transactions()
        .run(
            tenant,
            () -> {
              sql.sql(WRITE)
                  .param("tenant", tenant.id())
                  .param("label", label)
                  .param("public", made.key().verifying().text())
                  .param("private", words(tenant).stored(made.key().secret()))
                  .param("at", Timestamps.of(second))
                  .update();
              note(tenant, by, at, "made " + made.key().verifying().fingerprint());
            });
    return made;
  }

  /** Gives a tenant another label. */
  public void label(Tenant tenant, String label, String by, Instant at) {
    database
        .transactions()
        .run(
            tenant,
            () -> {
              int changed =
                  sql.sql(NAME).param("tenant", tenant.id()).param("label", label).update();
              if (changed > 0) {
                note(tenant, by, at, "label");
              }
            });
  }

  /**
   * The moment of the next signature: now, or a second after the latest one.
   *
   * @throws IllegalStateException for a tenant without a key
   */
  Instant next(Tenant tenant, Instant now) {
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    @Nullable Instant last =
        sql.sql(LAST)
            .param("tenant", tenant.id())
            .query((row, _) -> Optional.ofNullable(Timestamps.orNull(row, "signed_at")))
            .optional()
            .orElseThrow(() -> new IllegalStateException("no key to sign with"))
            .orElse(null);
    Instant next = last == null || second.isAfter(last) ? second : last.plusSeconds(1);
    sql.sql(SIGNED).param("tenant", tenant.id()).param("at", Timestamps.of(next)).update();
    return next;
  }

  private void note(Tenant tenant, String by, Instant at, String detail) {
    audit.add(AuditEvent.of(tenant, at, by, AuditAct.KEYS, detail));
  }

  private OwnKey key(Tenant tenant, ResultSet row) throws SQLException {
    return new OwnKey(
        row.getString("label"),
        new SigningKey(
            words(tenant).in(row, "private_key"), new VerifyingKey(row.getString("public_key"))),
        Timestamps.at(row, "made_at"));
  }

  private WordsOfTenant words(Tenant tenant) {
    return new WordsOfTenant(database.words(), tenant);
  }
}

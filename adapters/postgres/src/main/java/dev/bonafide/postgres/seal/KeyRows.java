package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tenants' keys, a row each. */
public record KeyRows(JdbcClient sql) {
  private static final PropertyFile QUERIES = PropertyFile.beside(KeyRows.class, "key-rows");

  private static final String READ =
      "select master, words, digests from tenant_key where tenant = :tenant";

  /** Who takes the tenant away waits until what was sealed by the key is there to be taken. */
  private static final String HOLD = READ + " for key share";

  private static final String ADD = QUERIES.text("add");

  private static final String REPLACE = QUERIES.text("replace");

  private static final String NOT_BY =
      "select tenant from tenant_key where master <> :master order by tenant";

  private static final String ANY = "select exists (select from tenant_key)";

  Optional<EncryptedKey> read(Tenant tenant) {
    return about(READ, tenant).query((row, _) -> EncryptedKey.of(row)).optional();
  }

  /** The same, which stays until the transaction ends. */
  Optional<EncryptedKey> hold(Tenant tenant) {
    return about(HOLD, tenant).query((row, _) -> EncryptedKey.of(row)).optional();
  }

  /** Does nothing where there is one. */
  void add(Tenant tenant, EncryptedKey key) {
    write(ADD, tenant, key);
  }

  void replace(Tenant tenant, EncryptedKey key) {
    write(REPLACE, tenant, key);
  }

  /** Those whose keys another master key encrypted; for the courier. */
  List<Tenant> notBy(String master) {
    return sql.sql(NOT_BY)
        .param("master", master)
        .query((row, _) -> new Tenant(row.getString("tenant")))
        .list();
  }

  /** Whether there is any; for the courier. */
  public static boolean isAny(JdbcClient sql) {
    return sql.sql(ANY).query(Boolean.class).single();
  }

  private void write(String statement, Tenant tenant, EncryptedKey key) {
    about(statement, tenant)
        .param("master", key.master())
        .param("words", key.words())
        .param("digests", key.digests())
        .update();
  }

  private JdbcClient.StatementSpec about(String statement, Tenant tenant) {
    return sql.sql(statement).param("tenant", tenant.id());
  }
}

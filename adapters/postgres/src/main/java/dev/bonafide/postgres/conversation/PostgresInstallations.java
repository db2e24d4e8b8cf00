package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what an app was installed with, sealed by the caller; and takes tenants away. */
public record PostgresInstallations(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresInstallations.class, "postgres-installations");

  private static final String READ = "select sealed from installation where tenant = :tenant";

  private static final String WRITE = QUERIES.text("write");

  private static final String HELD = READ + " for update";

  private static final String RESEAL =
      "update installation set sealed = :sealed where tenant = :tenant";

  private static final String TENANTS = "select tenant from installation order by tenant";

  private static final String LATER = QUERIES.text("later");

  public Optional<byte[]> sealed(Tenant tenant) {
    return database.about(tenant, READ).optional(row -> row.bytes("sealed"));
  }

  /**
   * In the place of what was kept before.
   *
   * @param at when someone installed it
   */
  public void keep(Tenant tenant, byte[] sealed, Instant at) {
    database.about(tenant, WRITE).param("sealed", sealed).param("at", at).update();
  }

  /** Those that installed it. */
  public List<Tenant> tenants() {
    return database.across(TENANTS).tenants();
  }

  /**
   * Puts in the place of what is kept what is made of it, and keeps others waiting meanwhile.
   *
   * @param anew gives nothing where it is to stay
   */
  public void reseal(Tenant tenant, Function<byte[], Optional<byte[]>> anew) {
    database.run(tenant, () -> held(tenant).flatMap(anew).ifPresent(bytes -> write(tenant, bytes)));
  }

  private Optional<byte[]> held(Tenant tenant) {
    return database.about(tenant, HELD).optional(row -> row.bytes("sealed"));
  }

  private void write(Tenant tenant, byte[] sealed) {
    database.about(tenant, RESEAL).param("sealed", sealed).update();
  }

  /**
   * Erases everything of a tenant, for good, or nothing.
   *
   * @param installedBefore nothing goes if the app was installed at that time or later
   * @return whether it went
   */
  public boolean purge(Tenant tenant, Instant installedBefore) {
    return database.in(
        tenant,
        () -> {
          if (isLater(tenant, installedBefore)) {
            return false;
          }
          new Purge(database).of(tenant);
          return true;
        });
  }

  private boolean isLater(Tenant tenant, Instant installedBefore) {
    return database.about(tenant, LATER).param("before", installedBefore).finds();
  }
}

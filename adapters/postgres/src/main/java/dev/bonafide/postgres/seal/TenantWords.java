package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote, on its way into a tenant's rows and back. Every call belongs to that tenant's
 * transaction.
 */
public interface TenantWords {
  /** As they are: there is no master key. */
  TenantWords UNSEALED = new UnsealedWords();

  /** The bytes to store. */
  byte[] stored(Tenant tenant, String words);

  /**
   * What was stored.
   *
   * @throws BrokenSeal if no key at hand opens it
   */
  String read(Tenant tenant, byte[] stored);

  /** By what the same text is found again among the tenant's, and by no one who lacks the keys. */
  byte[] digest(Tenant tenant, String words);

  /** Holds the tenant's key until the transaction ends, for who locks something behind it. */
  void hold(Tenant tenant);

  /** A signature, with the tenant's key, of a digest of the program's own; null without keys. */
  @Nullable String signed(Tenant tenant, byte[] digest);

  /** Whether the tenant's key signed a digest; true where there are no keys. */
  boolean isSigned(Tenant tenant, byte[] digest, @Nullable String signature);
}

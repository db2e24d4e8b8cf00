package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each tenant's own key, made when something is first sealed for it. It is read again in every
 * transaction, since another process may have taken the tenant away; only decrypting is remembered.
 */
final class TenantKeys {
  private final KeyRows rows;
  private final MasterKey master;
  private final Map<Tenant, Decrypted> decrypted = new ConcurrentHashMap<>();

  TenantKeys(JdbcClient sql, MasterKey master) {
    this.rows = new KeyRows(sql);
    this.master = master;
  }

  /** The key to seal with, which stays until the transaction ends. */
  TenantKey held(Tenant tenant) {
    KeyInHand known = KeyInHand.of(this);
    if (known != null && known.isHeld()) {
      return known.key();
    }
    EncryptedKey stored = rows.hold(tenant).orElseGet(() -> made(tenant));
    return new KeyInHand(decrypted(tenant, stored), true).keptFor(this).key();
  }

  /** The key to open with. */
  Optional<TenantKey> found(Tenant tenant) {
    KeyInHand known = KeyInHand.of(this);
    return known != null
        ? Optional.of(known.key())
        : rows.read(tenant)
            .map(stored -> new KeyInHand(decrypted(tenant, stored), false).keptFor(this).key());
  }

  /** Those whose key is to be renewed; for the courier. */
  List<Tenant> outdated() {
    return rows.notBy(master.id());
  }

  /** Has the tenant's key encrypted under the master key that holds now. */
  void renew(Tenant tenant) {
    rows.hold(tenant)
        .ifPresent(key -> rows.replace(tenant, encrypted(tenant, decrypted(tenant, key))));
  }

  /** Makes one; again where someone takes the tenant away before it is held. */
  private EncryptedKey made(Tenant tenant) {
    try {
      rows.add(tenant, encrypted(tenant, TenantKey.random()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES in GCM", e);
    }
    return rows.hold(tenant).orElseGet(() -> made(tenant));
  }

  private EncryptedKey encrypted(Tenant tenant, TenantKey key) {
    try {
      return key.encrypted(master, id(tenant));
    } catch (GeneralSecurityException failure) {
      throw new BrokenSeal("the master key does not encrypt", failure);
    }
  }

  private TenantKey decrypted(Tenant tenant, EncryptedKey key) {
    return decrypted
        .compute(
            tenant,
            (_, known) -> known != null && known.from().equals(key) ? known : decrypt(tenant, key))
        .key();
  }

  private Decrypted decrypt(Tenant tenant, EncryptedKey key) {
    try {
      return new Decrypted(key, TenantKey.of(key, master, id(tenant)));
    } catch (GeneralSecurityException other) {
      throw new BrokenSeal(
          "the master key is not the one by which tenants' keys are stored", other);
    }
  }

  /** What ties a ciphertext to its tenant. */
  static byte[] id(Tenant tenant) {
    return tenant.id().getBytes(StandardCharsets.UTF_8);
  }

  private record Decrypted(EncryptedKey from, TenantKey key) {}
}

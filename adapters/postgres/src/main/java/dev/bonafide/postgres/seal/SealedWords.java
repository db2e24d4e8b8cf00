package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sql.StoredText;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words sealed by their tenant's key: the byte FE, which no unsealed words begin with, and the
 * ciphertext. Words that were stored before there was a key are read as they are.
 */
public final class SealedWords implements TenantWords {
  private static final byte SEALED = (byte) 0xFE;

  private final TenantKeys keys;

  public SealedWords(JdbcClient sql, MasterKey master) {
    this.keys = new TenantKeys(sql, master);
  }

  static boolean isSealed(byte[] stored) {
    return stored.length > 0 && stored[0] == SEALED;
  }

  @Override
  public byte[] stored(Tenant tenant, String words) {
    try {
      byte[] closed =
          keys.held(tenant).cipher().encrypt(StoredText.bytes(words), TenantKeys.id(tenant));
      return ByteBuffer.allocate(1 + closed.length).put(SEALED).put(closed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES in GCM", e);
    }
  }

  @Override
  public String read(Tenant tenant, byte[] stored) {
    if (!isSealed(stored)) {
      return StoredText.of(stored);
    }
    TenantKey key =
        keys.found(tenant).orElseThrow(() -> new BrokenSeal("the tenant's key is not there"));
    try {
      byte[] closed = Arrays.copyOfRange(stored, 1, stored.length);
      return StoredText.of(key.cipher().decrypt(closed, TenantKeys.id(tenant)));
    } catch (GeneralSecurityException changed) {
      throw new BrokenSeal("what is stored was sealed by another key, or changed", changed);
    }
  }

  @Override
  public byte[] digest(Tenant tenant, String words) {
    try {
      return keys.held(tenant).mac().computeMac(StoredText.bytes(words));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC", e);
    }
  }

  @Override
  public void hold(Tenant tenant) {
    keys.held(tenant);
  }

  @Override
  public String signed(Tenant tenant, byte[] digest) {
    return signature(keys.held(tenant), digest);
  }

  @Override
  public boolean isSigned(Tenant tenant, byte[] digest, @Nullable String signature) {
    return signature != null
        && keys.found(tenant)
            .map(key -> signature(key, digest))
            .filter(
                own -> MessageDigest.isEqual(StoredText.bytes(own), StoredText.bytes(signature)))
            .isPresent();
  }

  /** The same key makes digests of words: no one can have one made that begins like this. */
  private static String signature(TenantKey key, byte[] digest) {
    byte[] unlikeWords = ByteBuffer.allocate(1 + digest.length).put(SEALED).put(digest).array();
    try {
      return HexFormat.of().formatHex(key.mac().computeMac(unlikeWords));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC", e);
    }
  }

  /** Those whose key another master key encrypted; for the courier. */
  public List<Tenant> outdated() {
    return keys.outdated();
  }

  /**
   * Looks whether the tenant's key can be decrypted, and changes nothing.
   *
   * @throws BrokenSeal if it cannot
   */
  public void check(Tenant tenant) {
    keys.found(tenant);
  }

  /**
   * Has the tenant's key encrypted under the master key that holds now.
   *
   * @throws BrokenSeal if the one before is not known
   */
  public void renewKey(Tenant tenant) {
    keys.renew(tenant);
  }
}

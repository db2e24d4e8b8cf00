package dev.bonafide.postgres.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;

/**
 * The keys of one tenant: AES-256 in GCM for words, HMAC with SHA-256 for finding a text that is
 * there already.
 */
record TenantKey(KeysetHandle words, KeysetHandle digests, Aead cipher, Mac mac) {
  static {
    try {
      AeadConfig.register();
      MacConfig.register();
    } catch (GeneralSecurityException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  static TenantKey random() throws GeneralSecurityException {
    return of(
        random(PredefinedAeadParameters.AES256_GCM),
        random(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
  }

  /**
   * Reads what {@link #encrypted} wrote.
   *
   * @throws GeneralSecurityException if another key wrote it, for another tenant, or it was changed
   */
  static TenantKey of(EncryptedKey encrypted, MasterKey master, byte[] tenant)
      throws GeneralSecurityException {
    return of(
        TinkJsonProtoKeysetFormat.parseEncryptedKeyset(encrypted.words(), master, tenant),
        TinkJsonProtoKeysetFormat.parseEncryptedKeyset(encrypted.digests(), master, tenant));
  }

  EncryptedKey encrypted(MasterKey master, byte[] tenant) throws GeneralSecurityException {
    return new EncryptedKey(
        master.id(),
        TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(words, master, tenant),
        TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(digests, master, tenant));
  }

  private static TenantKey of(KeysetHandle words, KeysetHandle digests)
      throws GeneralSecurityException {
    return new TenantKey(
        words,
        digests,
        words.getPrimitive(RegistryConfiguration.get(), Aead.class),
        digests.getPrimitive(RegistryConfiguration.get(), Mac.class));
  }

  private static KeysetHandle random(Parameters parameters) throws GeneralSecurityException {
    return KeysetHandle.generateNew(parameters);
  }
}

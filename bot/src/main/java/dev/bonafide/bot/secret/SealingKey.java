package dev.bonafide.bot.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * One key: AES-256 in GCM, derived from what a person set by HKDF with SHA-256 under the label
 * {@value #LABEL}. HKDF makes no weak secret strong, so a short one is refused before.
 */
final class SealingKey {
  static final int NONCE = 12;
  static final int ID = 4;

  private static final String LABEL = "bonafide installation 1";
  private static final int TAG_BITS = 128;
  private static final int KEY = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;
  private final byte[] id;

  SealingKey(String secret) {
    try {
      byte[] material = secret.getBytes(StandardCharsets.UTF_8);
      KDF hkdf = KDF.getInstance("HKDF-SHA256");
      this.key = hkdf.deriveKey("AES", derived(material, LABEL, KEY));
      this.id = hkdf.deriveData(derived(material, LABEL + " id", ID));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HKDF", e);
    }
  }

  private static HKDFParameterSpec derived(byte[] material, String label, int length) {
    return HKDFParameterSpec.ofExtract()
        .addIKM(material)
        .thenExpand(label.getBytes(StandardCharsets.UTF_8), length);
  }

  /** Tells which key sealed something; says nothing about the key. */
  byte[] id() {
    return id.clone();
  }

  static byte[] nonce() {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    return nonce;
  }

  /**
   * Seals or opens.
   *
   * @param mode {@link Cipher#ENCRYPT_MODE} or {@link Cipher#DECRYPT_MODE}
   * @param owner whose it is; the same for both
   * @throws GeneralSecurityException if it was sealed by another key, for another, or changed
   */
  byte[] apply(int mode, byte[] nonce, byte[] owner, byte[] bytes) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner);
    return cipher.doFinal(bytes);
  }
}

package dev.bonafide.bot.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;

/**
 * Seals what is stored, each for its owner alone. {@code BONAFIDE_SECRET_KEY} may name several
 * secrets with commas between them: the first seals, all open. To change the key, put the new one
 * in front; what is written from then on is sealed by it, and the old one may go when {@link
 * #isCurrent} holds for everything.
 *
 * <p>A sealed thing is a version, the key's id, a nonce, and the ciphertext with its tag.
 */
public final class Seal {
  /** Of a secret; {@code openssl rand -hex 32} gives twice as many. */
  public static final int SHORTEST = 32;

  private static final byte VERSION = 1;
  private static final int HEAD = 1 + SealingKey.ID + SealingKey.NONCE;

  private final List<SealingKey> keys;

  private Seal(List<SealingKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * The seal of a setting.
   *
   * @param setting {@code BONAFIDE_SECRET_KEY}
   * @return empty if it is not set, or a secret in it is too short
   */
  public static Optional<Seal> of(String setting) {
    return problem(setting).isPresent()
        ? Optional.empty()
        : Optional.of(new Seal(secrets(setting).map(SealingKey::new).toList()));
  }

  /** What is wrong with a setting; empty where nothing is. */
  public static Optional<String> problem(String setting) {
    if (setting.isBlank()) {
      return Optional.of("BONAFIDE_SECRET_KEY is not set");
    }
    return secrets(setting).anyMatch(secret -> secret.length() < SHORTEST)
        ? Optional.of("BONAFIDE_SECRET_KEY is shorter than " + SHORTEST + " characters")
        : Optional.empty();
  }

  private static Stream<String> secrets(String setting) {
    return Arrays.stream(setting.split(",", -1)).map(String::strip);
  }

  public byte[] close(byte[] open, String owner) {
    try {
      SealingKey key = keys.getFirst();
      byte[] nonce = SealingKey.nonce();
      byte[] closed = key.apply(Cipher.ENCRYPT_MODE, nonce, bytes(owner), open);
      return ByteBuffer.allocate(HEAD + closed.length)
          .put(VERSION)
          .put(key.id())
          .put(nonce)
          .put(closed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES in GCM", e);
    }
  }

  /** Empty for what no key here sealed for this owner, and for what was changed. */
  public Optional<byte[]> open(byte[] sealed, String owner) {
    if (sealed.length < HEAD || sealed[0] != VERSION) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOfRange(sealed, 1 + SealingKey.ID, HEAD);
    byte[] closed = Arrays.copyOfRange(sealed, HEAD, sealed.length);
    for (SealingKey key : keys) {
      if (isBy(key, sealed)) {
        try {
          return Optional.of(key.apply(Cipher.DECRYPT_MODE, nonce, bytes(owner), closed));
        } catch (GeneralSecurityException changed) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Names the first key; says nothing about it. */
  public String id() {
    return HexFormat.of().formatHex(keys.getFirst().id());
  }

  /** Whether the first key sealed it. */
  public boolean isCurrent(byte[] sealed) {
    return sealed.length >= HEAD && isBy(keys.getFirst(), sealed);
  }

  private static boolean isBy(SealingKey key, byte[] sealed) {
    return Arrays.equals(key.id(), 0, SealingKey.ID, sealed, 1, 1 + SealingKey.ID);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

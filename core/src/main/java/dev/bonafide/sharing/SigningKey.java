package dev.bonafide.sharing;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * A key of one's own. Signatures are as minisign writes them without hashing first ({@code minisign
 * -S -l}), so that anybody can check one with {@code minisign -V}.
 *
 * @param secret in Base64: the bare private key; never printed
 * @param verifying its public half
 */
public record SigningKey(String secret, VerifyingKey verifying) {
  static final byte[] ALGORITHM = {'E', 'd'};

  /** A new one. */
  public static SigningKey make() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] id = new byte[VerifyingKey.ID];
      new SecureRandom().nextBytes(id);
      return new SigningKey(
          Base64.getEncoder().encodeToString(Ed25519.bare(pair.getPrivate())),
          VerifyingKey.of(id, Ed25519.bare(pair.getPublic())));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has Ed25519", impossible);
    }
  }

  /**
   * The signature of a file's exact bytes.
   *
   * @param at later than that of any signature before
   * @param until when the file ends to count
   * @param file its name; letters, digits, dots and hyphens
   */
  public String sign(byte[] content, Instant at, Instant until, String file) {
    byte[] seed = Base64.getDecoder().decode(secret);
    byte[] signature = Ed25519.sign(seed, content);
    String comment =
        "timestamp:%d\texpires:%d\tfile:%s"
            .formatted(at.getEpochSecond(), until.getEpochSecond(), file);
    byte[] over = Ed25519.joined(signature, comment.getBytes(StandardCharsets.UTF_8));
    byte[] line = Ed25519.joined(Ed25519.joined(ALGORITHM, verifying.id()), signature);
    String whole =
        """
        untrusted comment: signature from a Bonafide key
        %s
        trusted comment: %s
        %s
        """
            .formatted(text(line), comment, text(Ed25519.sign(seed, over)));
    Arrays.fill(seed, (byte) 0);
    return whole;
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return "key " + verifying.fingerprint();
  }
}

package dev.bonafide.sharing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The public half of somebody's key, in the form of minisign: {@code Ed}, eight bytes that name the
 * key, and the key. See <a href="https://jedisct1.github.io/minisign/">minisign's format</a>.
 *
 * @param text in Base64, as it is passed on
 */
public record VerifyingKey(String text) {
  static final int ID = 8;
  private static final byte[] ALGORITHM = {'E', 'd'};
  private static final int LENGTH = ALGORITHM.length + ID + Ed25519.KEY;

  /** Sixteen bytes of a fingerprint: nobody makes a second key that has them. */
  private static final int FINGERPRINT = 16;

  /**
   * A key as it was passed on.
   *
   * @throws Distrusted if it is none
   */
  public VerifyingKey {
    if (decoded(text).isEmpty()) {
      throw new Distrusted("this is not a public key, which is one line that begins with RW");
    }
  }

  static VerifyingKey of(byte[] id, byte[] key) {
    byte[] all = Ed25519.joined(Ed25519.joined(ALGORITHM, id), key);
    return new VerifyingKey(Base64.getEncoder().encodeToString(all));
  }

  /**
   * The key of a file as minisign writes it, with a comment above, or of one line.
   *
   * @throws Distrusted if there is none
   */
  public static VerifyingKey read(String file) {
    List<String> lines =
        file.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(3).toList();
    boolean isCommented = lines.size() == 2 && lines.getFirst().startsWith("untrusted comment:");
    return new VerifyingKey(isCommented || lines.size() == 1 ? lines.getLast() : "");
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      byte[] all = Base64.getDecoder().decode(text);
      return Optional.of(all)
          .filter(bytes -> bytes.length == LENGTH)
          .filter(bytes -> Arrays.equals(bytes, 0, ALGORITHM.length, ALGORITHM, 0, 2));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private byte[] bytes() {
    return decoded(text).orElseThrow();
  }

  /** By which a signature names its key. */
  byte[] id() {
    return Arrays.copyOfRange(bytes(), ALGORITHM.length, ALGORITHM.length + ID);
  }

  /** Whether signatures name both alike. */
  public boolean isNamedLike(VerifyingKey other) {
    return Arrays.equals(id(), other.id());
  }

  byte[] key() {
    return Arrays.copyOfRange(bytes(), ALGORITHM.length + ID, LENGTH);
  }

  /** What two people read to each other to know that they have the same key. */
  public String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes());
      String hex = HexFormat.of().formatHex(hash, 0, FINGERPRINT).toUpperCase(Locale.ROOT);
      return IntStream.range(0, hex.length() / 4)
          .mapToObj(at -> hex.substring(at * 4, at * 4 + 4))
          .collect(Collectors.joining(" "));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** As a file for minisign. */
  public String file() {
    return "untrusted comment: Bonafide public key\n" + text + "\n";
  }
}

package dev.bonafide.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562): the same name in the same name space is the same UUID. */
public final class NamedUuid {
  private static final byte VERSION = 0x50;
  private static final byte VARIANT = (byte) 0x80;

  private NamedUuid() {}

  public static UUID of(UUID space, String name) {
    byte[] hash = hash(HexFormat.of().parseHex(space.toString().replace("-", "")), name);
    hash[6] = (byte) ((hash[6] & 0x0f) | VERSION);
    hash[8] = (byte) ((hash[8] & 0x3f) | VARIANT);
    String hex = HexFormat.of().formatHex(hash, 0, 16);
    return UUID.fromString(
        String.join(
            "-",
            hex.substring(0, 8),
            hex.substring(8, 12),
            hex.substring(12, 16),
            hex.substring(16, 20),
            hex.substring(20)));
  }

  private static byte[] hash(byte[] space, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(space);
      return sha1.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-1", impossible);
    }
  }
}

package dev.bonafide.postgres;

import dev.bonafide.resource.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import org.postgresql.util.PasswordUtil;

/**
 * The password of a {@link Login}, derived from its owner's: every process of that owner knows it,
 * and it does not reveal the owner's.
 */
final class LoginPassword {
  private static final int SALT = 16;

  private LoginPassword() {}

  static String of(String ownerPassword) {
    byte[] digest = Sha256.of("bonafide login\n" + ownerPassword);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  /** As the server stores it, for statements that may be logged: base64, with $ and colons. */
  static String stored(String password, int iterations) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return PasswordUtil.encodeScramSha256(password.toCharArray(), iterations, salt);
  }
}

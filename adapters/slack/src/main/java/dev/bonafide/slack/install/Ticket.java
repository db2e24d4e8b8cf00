package dev.bonafide.slack.install;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What goes to Slack with someone who installs the app and comes back with them: a word that their
 * browser also keeps, a time, and a code over both that only this app can make. Any process can
 * check it; no one can have someone else install into a workspace of theirs.
 */
final class Ticket {
  private static final Duration GOOD = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALGORITHM = "HmacSHA256";

  private final String secret;

  Ticket(String secret) {
    this.secret = secret;
  }

  /** A new word for a browser. */
  static String word() {
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  String of(String word, Instant now) {
    String open = word + "." + now.getEpochSecond();
    return open + "." + code(open);
  }

  boolean isGood(@Nullable String ticket, @Nullable String word, Instant now) {
    String[] parts = ticket == null ? new String[0] : ticket.split("\\.", -1);
    if (parts.length != 3 || word == null || !parts[0].equals(word)) {
      return false;
    }
    byte[] own = code(parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(own, parts[2].getBytes(StandardCharsets.UTF_8))
        && !now.isAfter(Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(GOOD));
  }

  private String code(String open) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] code = mac.doFinal(("install " + open).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}

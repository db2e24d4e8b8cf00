import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks that a webhook is from your own Bonafide, is not older than five minutes, and is new. */
public final class VerifyWebhook {
  private static final Duration OLDEST = Duration.ofMinutes(5);

  private VerifyWebhook() {}

  /**
   * Answers with the HTTP status to return: 204 for a webhook to process, 200 for one that was
   * already processed, 401 for one to ignore.
   *
   * @param signature the header X-Bonafide-Signature
   * @param body the bytes as they came, before any JSON is parsed
   * @param done IDs of deliveries that were processed; keep them for at least two days
   */
  public static int status(
      String signature, byte[] body, String secret, Instant now, Set<String> done) {
    if (!isGenuine(signature, body, secret, now)) {
      return 401;
    }
    return done.add(delivery(body)) ? 204 : 200;
  }

  static boolean isGenuine(String signature, byte[] body, String secret, Instant now) {
    String time = "";
    boolean matches = false;
    for (String part : signature.split(",", 8)) {
      if (part.startsWith("t=") && time.isEmpty()) {
        time = part.substring(2);
      } else if (part.startsWith("v1=")) {
        matches |= isSame(part.substring(3), hmac(time, body, secret));
      }
    }
    return matches && isRecent(time, now);
  }

  private static boolean isRecent(String time, Instant now) {
    Instant sent = Instant.ofEpochSecond(Long.parseLong(time));
    return Duration.between(sent, now).abs().compareTo(OLDEST) <= 0;
  }

  /** Takes as long whether the first letter is wrong or the last. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String hmac(String time, byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** It is part of what is signed; the header X-Bonafide-Delivery has the same. */
  private static String delivery(byte[] body) {
    String json = new String(body, StandardCharsets.UTF_8);
    String before = "\"delivery\": \"";
    int from = json.indexOf(before) + before.length();
    return json.substring(from, json.indexOf('"', from));
  }
}

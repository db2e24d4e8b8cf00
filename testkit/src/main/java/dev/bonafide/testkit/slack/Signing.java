package dev.bonafide.testkit.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs calls as Slack does when it delivers over HTTP. */
public final class Signing {
  private static final String FORM = "application/x-www-form-urlencoded";

  private Signing() {}

  /**
   * The headers of one delivery, in lower case.
   *
   * @param retry how often it was tried before; 0 for the first time
   */
  public static Map<String, String> headers(String secret, String body, Instant at, int retry) {
    String time = Long.toString(at.getEpochSecond());
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", body.startsWith("{") ? "application/json" : FORM);
    headers.put("x-slack-request-timestamp", time);
    headers.put("x-slack-signature", "v0=" + signed(secret, "v0:" + time + ":" + body));
    if (retry > 0) {
      headers.put("x-slack-retry-num", Integer.toString(retry));
      headers.put("x-slack-retry-reason", "http_timeout");
    }
    return headers;
  }

  private static String signed(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

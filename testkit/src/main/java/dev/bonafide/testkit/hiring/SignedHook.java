package dev.bonafide.testkit.hiring;

import dev.bonafide.applicant.TrackerVendor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A call that a vendor makes, signed as its documentation says:
 *
 * <ul>
 *   <li>https://developers.greenhouse.io/webhooks.html#authentication
 *   <li>https://developers.ashbyhq.com/docs/authenticating-webhooks
 *   <li>https://hire.lever.co/developer/documentation#securing-webhooks
 *   <li>https://developers.greenhouse.io/webhooks.html#candidate-stage-change
 *   <li>https://developers.ashbyhq.com/reference/candidatestagechangewebhook
 * </ul>
 *
 * @param headers by their names in lower case
 */
public record SignedHook(TrackerVendor vendor, Map<String, String> headers, String body) {

  public static SignedHook greenhouse(String secret, String body) {
    return new SignedHook(
        TrackerVendor.GREENHOUSE, Map.of("signature", "sha256 " + hmac(secret, body)), body);
  }

  public static SignedHook ashby(String secret, String body) {
    return new SignedHook(
        TrackerVendor.ASHBY, Map.of("ashby-signature", "sha256=" + hmac(secret, body)), body);
  }

  /** Signed in the body, and nothing but the time. */
  public static SignedHook lever(String secret, String event, String data, long at) {
    String token = "4bd3c1ed9dbd4b1e";
    String body =
        "{\"event\":\"%s\",\"triggeredAt\":%d,\"token\":\"%s\",\"signature\":\"%s\",\"data\":%s}"
            .formatted(event, at, token, hmac(secret, token + at), data);
    return new SignedHook(TrackerVendor.LEVER, Map.of(), body);
  }

  /** One of the vendor's that a candidate was deleted. */
  public static SignedHook deleted(TrackerVendor vendor, String secret, String candidate, long at) {
    return switch (vendor) {
      case GREENHOUSE ->
          greenhouse(
              secret,
              "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":%s}}}"
                  .formatted(candidate));
      case ASHBY ->
          ashby(
              secret,
              "{\"action\":\"candidateDelete\",\"data\":{\"candidate\":{\"id\":\"%s\"}}}"
                  .formatted(candidate));
      case LEVER ->
          lever(secret, "candidateDeleted", "{\"opportunityId\":\"%s\"}".formatted(candidate), at);
    };
  }

  /**
   * One of the vendor's that an application reached another stage. Of what the real ones say beside
   * that, such as names, it has one field, which is not to be read.
   *
   * @param application empty where the vendor names none
   */
  public static SignedHook moved(
      TrackerVendor vendor, String secret, String candidate, String application, long at) {
    return switch (vendor) {
      case GREENHOUSE ->
          greenhouse(
              secret,
              ("{\"action\":\"candidate_stage_change\",\"payload\":{\"application\":{\"id\":%s,"
                      + "\"last_activity_at\":\"%d\","
                      + "\"candidate\":{\"id\":%s,\"first_name\":\"Ana\"}}}}")
                  .formatted(application, at, candidate));
      case ASHBY ->
          ashby(
              secret,
              ("{\"action\":\"candidateStageChange\",\"data\":{\"application\":{\"id\":\"%s\","
                      + "\"updatedAt\":\"%d\","
                      + "\"candidate\":{\"id\":\"%s\",\"name\":\"Ana\"}}}}")
                  .formatted(application, at, candidate));
      case LEVER ->
          lever(
              secret,
              "candidateStageChange",
              "{\"opportunityId\":\"%s\",\"toStageId\":\"offer\"}".formatted(candidate),
              at);
    };
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

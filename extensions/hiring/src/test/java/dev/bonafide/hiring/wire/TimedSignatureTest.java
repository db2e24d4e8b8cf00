package dev.bonafide.hiring.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vector of Standard Webhooks is the one that its libraries publish
 * (https://github.com/standard-webhooks/standard-webhooks, libraries/*, the test of the signing
 * function). Zoom publishes none, so its signature was computed with OpenSSL. Fireflies publishes
 * none either, but signs as GitHub does, whose vector is taken
 * (https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation).
 */
class TimedSignatureTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String BODY = "{\"test\": 2432232314}";
  private static final Instant AT = Instant.ofEpochSecond(1614265330);
  private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final Map<String, String> HEADERS =
      Map.of(
          "webhook-id",
          "msg_p5jXN8AQM9LWM0D4loKWxJek",
          "webhook-timestamp",
          "1614265330",
          "webhook-signature",
          SIGNED);
  private static final Instant SENT = Instant.ofEpochMilli(1_795_479_032_389L);
  private static final Map<String, String> ZOOM =
      Map.of(
          "x-zm-request-timestamp",
          "1795479032389",
          "x-zm-signature",
          "v0=8d0dc11e743731759488c15911cc280405047af16fa258409fba7a51f3c312c2");

  private static boolean isStandard(Map<String, String> headers) {
    return HookScheme.STANDARD.isSigned(SECRET, headers, BODY, AT);
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    Map<String, String> other = new HashMap<>(headers);
    other.put(name, value);
    return other;
  }

  @ParameterizedTest
  @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
  void without_one_of_its_headers_a_call_is_nobodys(String name) {
    Map<String, String> other = new HashMap<>(HEADERS);
    other.remove(name);
    assertThat(isStandard(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "webhook-id;msg_other",
        "webhook-timestamp;1614265331",
        "webhook-timestamp;soon",
        "webhook-timestamp;-1",
        "webhook-timestamp;99999999999999999999",
        "webhook-signature;v1,",
        "webhook-signature;v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "webhook-signature;g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
      })
  void altered_headers_are_nobodys(String name, String value) {
    assertThat(isStandard(with(HEADERS, name, value))).isFalse();
  }

  @Test
  void an_altered_body_another_secret_or_none_is_nobodys() {
    assertThat(HookScheme.STANDARD.isSigned(SECRET, HEADERS, BODY + " ", AT)).isFalse();
    assertThat(HookScheme.STANDARD.isSigned("whsec_AAAA", HEADERS, BODY, AT)).isFalse();
    assertThat(HookScheme.STANDARD.isSigned("", HEADERS, BODY, AT)).isFalse();
    assertThat(HookScheme.STANDARD.isSigned("whsec_*", HEADERS, BODY, AT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"301,false", "-301,false", "300,true", "-300,true"})
  void a_call_is_good_for_five_minutes(long later, boolean isGood) {
    assertThat(HookScheme.STANDARD.isSigned(SECRET, HEADERS, BODY, AT.plusSeconds(later)))
        .isEqualTo(isGood);
  }

  @Test
  void the_published_vector_of_the_standard_holds_alone_and_among_others() {
    assertThat(isStandard(HEADERS)).isTrue();
    assertThat(isStandard(with(HEADERS, "webhook-signature", "v1,Ceo5 v2,xy " + SIGNED))).isTrue();
    assertThat(HookScheme.STANDARD.isSigned(SECRET.substring("whsec_".length()), HEADERS, BODY, AT))
        .isTrue();
  }

  @Test
  void a_signature_behind_very_many_others_is_not_looked_for() {
    String many = "v1,x ".repeat(16) + SIGNED;
    assertThat(isStandard(with(HEADERS, "webhook-signature", many))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x-zm-request-timestamp;1795479032390",
        "x-zm-request-timestamp;''",
        "x-zm-signature;''",
        "x-zm-signature;v0=",
        "x-zm-signature;v1=8d0dc11e743731759488c15911cc280405047af16fa258409fba7a51f3c312c2",
        "x-zm-signature;8d0dc11e743731759488c15911cc280405047af16fa258409fba7a51f3c312c2"
      })
  void other_headers_are_not_zooms(String name, String value) {
    assertThat(HookScheme.ZOOM.isSigned("zoom secret", with(ZOOM, name, value), BODY, SENT))
        .isFalse();
  }

  @Test
  void what_zoom_signed_is_zooms_for_the_secret_and_the_body_alone() {
    assertThat(HookScheme.ZOOM.isSigned("zoom secret", ZOOM, BODY, SENT)).isTrue();
    assertThat(HookScheme.ZOOM.isSigned("zoom secret", ZOOM, BODY + " ", SENT)).isFalse();
    assertThat(HookScheme.ZOOM.isSigned("another", ZOOM, BODY, SENT)).isFalse();
    assertThat(HookScheme.ZOOM.isSigned("", ZOOM, BODY, SENT)).isFalse();
  }

  @Test
  void what_zoom_signed_is_good_for_five_minutes() {
    for (long seconds : new long[] {-301, 301, 4_000}) {
      Instant now = SENT.plusSeconds(seconds);
      assertThat(HookScheme.ZOOM.isSigned("zoom secret", ZOOM, BODY, now)).isFalse();
    }
    for (long seconds : new long[] {-299, 299}) {
      Instant now = SENT.plusSeconds(seconds);
      assertThat(HookScheme.ZOOM.isSigned("zoom secret", ZOOM, BODY, now)).isTrue();
    }
  }

  private static final String GITHUB_SECRET = "It's a Secret to Everybody";
  private static final String GITHUB_BODY = "Hello, World!";
  private static final String GITHUB =
      "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

  private static boolean isFireflies(String secret, String written, String body) {
    return HookScheme.FIREFLIES.isSigned(secret, Map.of("x-hub-signature", written), body, AT);
  }

  @Test
  void fireflies_signature_is_the_published_one_of_its_scheme_and_no_other() {
    assertThat(isFireflies(GITHUB_SECRET, GITHUB, GITHUB_BODY)).isTrue();
    assertThat(isFireflies(GITHUB_SECRET, GITHUB, GITHUB_BODY + " ")).isFalse();
    assertThat(isFireflies("another", GITHUB, GITHUB_BODY)).isFalse();
    assertThat(isFireflies("", GITHUB, GITHUB_BODY)).isFalse();
    assertThat(isFireflies(GITHUB_SECRET, GITHUB.substring(7), GITHUB_BODY)).isFalse();
    assertThat(isFireflies(GITHUB_SECRET, "", GITHUB_BODY)).isFalse();
    assertThat(HookScheme.FIREFLIES.isSigned(GITHUB_SECRET, Map.of(), GITHUB_BODY, AT)).isFalse();
  }

  @Test
  void a_secret_that_is_repeated_must_be_whole() {
    assertThat(HookScheme.isSame("abc", "abc")).isTrue();
    assertThat(HookScheme.isSame("abc", "ab")).isFalse();
    assertThat(HookScheme.isSame("", "")).isFalse();
  }
}

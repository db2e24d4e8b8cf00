package dev.bonafide.hiring.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vendors publish no signature with the whole body that it signs, so these were computed with
 * OpenSSL, and the algorithm is held to RFC 4231.
 */
class BodySignatureTest {
  /** A body with Greenhouse's escapes. */
  private static final String STAGE =
      "{\"action\":\"candidate_stage_change\",\"payload\":{\"name\":\"Ana \\u003cb\\u003e\"}}";

  private static final String PING =
      "{\"action\":\"ping\",\"data\":{\"webhookActionType\":\"candidateDelete\"}}";
  private static final String GREENHOUSE =
      "987879491ec72142b5fbe3c4cb9f5dce07ece824053301bf522ac11556fba343";
  private static final String ASHBY =
      "ecee0f49991d0958d3ba8f67ba236b574c1a9b8ff6f7a294e155c4eee4114f92";
  private static final String GREENHOUSE_SECRET = "greenhouse secret";
  private static final String ASHBY_SECRET = "8b943c474f5d1e1712f13e1a870b485c9b6b2b57";

  private static boolean isGreenhouse(String secret, @Nullable String header, String body) {
    return HookScheme.GREENHOUSE.isSigned(secret, headers("signature", header), body, Instant.MIN);
  }

  private static boolean isAshby(String secret, @Nullable String header, String body) {
    return HookScheme.ASHBY.isSigned(secret, headers("ashby-signature", header), body, Instant.MIN);
  }

  private static Map<String, String> headers(String name, @Nullable String value) {
    return value == null ? Map.of() : Map.of(name, value);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "sha256", "sha256 ", "sha256 00", "sha256=" + GREENHOUSE, GREENHOUSE})
  void another_header_is_not_greenhouses(@Nullable String header) {
    assertThat(isGreenhouse(GREENHOUSE_SECRET, header, STAGE)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "sha256=", "sha1=" + ASHBY, "sha256 " + ASHBY, ASHBY})
  void another_header_is_not_ashbys(@Nullable String header) {
    assertThat(isAshby(ASHBY_SECRET, header, PING)).isFalse();
  }

  @Test
  void a_changed_body_or_another_secret_is_nobodys() {
    assertThat(isGreenhouse(GREENHOUSE_SECRET, "sha256 " + GREENHOUSE, PING)).isFalse();
    assertThat(isGreenhouse("another", "sha256 " + GREENHOUSE, STAGE)).isFalse();
  }

  @Test
  void a_body_without_its_escapes_is_not_the_one_that_was_signed() {
    String read = STAGE.replace("\\u003c", "<");
    assertThat(isGreenhouse(GREENHOUSE_SECRET, "sha256 " + GREENHOUSE, read)).isFalse();
  }

  @Test
  void without_a_secret_nothing_is_anybodys() {
    assertThat(isAshby("", "sha256=" + ASHBY, PING)).isFalse();
  }

  @Test
  void what_a_vendor_signed_is_theirs() {
    assertThat(isGreenhouse(GREENHOUSE_SECRET, "sha256 " + GREENHOUSE, STAGE)).isTrue();
    assertThat(isAshby(ASHBY_SECRET, "sha256=" + ASHBY, PING)).isTrue();
  }

  @Test
  void the_algorithm_is_that_of_the_standard() {
    String data = "what do ya want for nothing?";
    assertThat(HookScheme.hex("Jefe", data))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void what_lever_signs_is_made_of_its_token_and_time() {
    assertThat(HookScheme.hex("lever token", "d93c8c0b" + "1795479032389"))
        .isEqualTo("e37fa7773d9bf92fe73b598c4ed4e98f5f8b4cd2ee69812ca3930e64a82b86ff");
  }
}

package dev.bonafide.hiring.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vendors publish no signature with the whole body that it signs, so these were computed with
 * OpenSSL, and the algorithm is held to RFC 4231.
 */
class HookSignatureTest {
  /** A body with Greenhouse's escapes. */
  private static final byte[] STAGE =
      "{\"action\":\"candidate_stage_change\",\"payload\":{\"name\":\"Ana \\u003cb\\u003e\"}}"
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] PING =
      "{\"action\":\"ping\",\"data\":{\"webhookActionType\":\"candidateDelete\"}}"
          .getBytes(StandardCharsets.UTF_8);
  private static final String GREENHOUSE =
      "987879491ec72142b5fbe3c4cb9f5dce07ece824053301bf522ac11556fba343";
  private static final String ASHBY =
      "ecee0f49991d0958d3ba8f67ba236b574c1a9b8ff6f7a294e155c4eee4114f92";
  private static final String LEVER =
      "e37fa7773d9bf92fe73b598c4ed4e98f5f8b4cd2ee69812ca3930e64a82b86ff";

  private final HookSignature greenhouse = new HookSignature("greenhouse secret");
  private final HookSignature ashby = new HookSignature("8b943c474f5d1e1712f13e1a870b485c9b6b2b57");
  private final HookSignature lever = new HookSignature("lever token");

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "sha256", "sha256 ", "sha256 00", "sha256=" + GREENHOUSE, GREENHOUSE})
  void another_header_is_not_greenhouses(@Nullable String header) {
    assertThat(greenhouse.isGreenhouse(header, STAGE)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "sha256=", "sha1=" + ASHBY, "sha256 " + ASHBY, ASHBY})
  void another_header_is_not_ashbys(@Nullable String header) {
    assertThat(ashby.isAshby(header, PING)).isFalse();
  }

  @Test
  void a_changed_body_or_another_secret_is_nobodys() {
    assertThat(greenhouse.isGreenhouse("sha256 " + GREENHOUSE, PING)).isFalse();
    assertThat(lever.isGreenhouse("sha256 " + GREENHOUSE, STAGE)).isFalse();
    assertThat(lever.isLever("d93c8c0b", "1795479032390", LEVER)).isFalse();
    assertThat(lever.isLever(null, "1795479032389", LEVER)).isFalse();
  }

  @Test
  void a_body_without_its_escapes_is_not_the_one_that_was_signed() {
    String read = new String(STAGE, StandardCharsets.UTF_8).replace("\\u003c", "<");
    assertThat(
            greenhouse.isGreenhouse("sha256 " + GREENHOUSE, read.getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void without_a_secret_nothing_is_anybodys() {
    assertThat(new HookSignature("").isAshby("sha256=" + ASHBY, PING)).isFalse();
  }

  @Test
  void what_a_vendor_signed_is_theirs() {
    assertThat(greenhouse.isGreenhouse("sha256 " + GREENHOUSE, STAGE)).isTrue();
    assertThat(ashby.isAshby("sha256=" + ASHBY, PING)).isTrue();
    assertThat(lever.isLever("d93c8c0b", "1795479032389", LEVER)).isTrue();
  }

  @Test
  void the_algorithm_is_that_of_the_standard() {
    byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    assertThat(
            new HookSignature("Jefe")
                .isAshby(
                    "sha256=" + "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                    data))
        .isTrue();
  }
}

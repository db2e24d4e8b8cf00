package dev.bonafide.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Signatures are minisign's: what it publishes is understood, and what is changed is refused. */
class BundleSignatureTest {
  /** The test vector of minisign's own libraries, in the form that does not hash first. */
  private static final VerifyingKey PUBLISHED =
      new VerifyingKey("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3");

  private static final String SIGNATURE =
      """
      untrusted comment: signature from minisign secret key
      RWQf6LRCGA9i59SLOFxz6NxvASXDJeRtuZykwQepbDEGt87ig1BNpWaVWuNrm73YiIiJbq71Wi+dP9eKL8OC351vwIasSSbXxwA=
      trusted comment: timestamp:1555779966\tfile:test
      QtKMXWyYcwdpZAlPF7tE2ENJkRd1ujvKjlj1m9RtHTBnZPa5WKU5uWRs5GoP5M/VqE81QFuMKI5k/SfNQUaOAA==
      """;

  private static final Instant THEN = Instant.ofEpochSecond(1_555_779_966);
  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");
  private static final byte[] CONTENT = bytes("type,value\ndomain,front.example\n");

  private static final SigningKey OURS = SigningKey.make();

  @Test
  void a_file_that_was_changed_by_one_byte_is_refused() {
    BundleSignature read = BundleSignature.read(SIGNATURE);
    assertThatThrownBy(() -> read.check(PUBLISHED, bytes("Test"), THEN))
        .isInstanceOf(Distrusted.class)
        .hasMessageContaining("the signature does not match");
  }

  @Test
  void a_comment_that_was_changed_is_refused() {
    BundleSignature read =
        BundleSignature.read(SIGNATURE.replace("timestamp:1555779966", "timestamp:1555779967"));
    assertThatThrownBy(() -> read.check(PUBLISHED, bytes("test"), THEN))
        .hasMessageContaining("the signature does not match");
  }

  @Test
  void a_signature_in_the_hashed_form_says_how_to_make_another() {
    String hashed = SIGNATURE.replace("RWQf6LRCGA9i59SL", "RUQf6LRCGA9i559r");
    assertThatThrownBy(() -> BundleSignature.read(hashed))
        .hasMessageContaining("sign it with minisign -S -l");
  }

  @Test
  void what_is_no_signature_is_refused() {
    for (String broken :
        List.of(
            "",
            "a\nb\nc\nd",
            SIGNATURE + SIGNATURE,
            SIGNATURE.replace("=", "!"),
            "untrusted comment: x\nRWQ\ntrusted comment: y\nRWQ\n",
            "x".repeat(5_000))) {
      assertThatThrownBy(() -> BundleSignature.read(broken)).isInstanceOf(Distrusted.class);
    }
  }

  @Test
  void what_is_no_key_is_refused() {
    for (String broken :
        List.of("", "RW", "RUQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3", "x y")) {
      assertThatThrownBy(() -> VerifyingKey.read(broken)).isInstanceOf(Distrusted.class);
    }
  }

  @Test
  void somebody_elses_key_does_not_fit_even_under_the_same_name() {
    String signed = OURS.sign(CONTENT, AT, AT.plus(Duration.ofDays(1)), "a.csv");
    SigningKey other = SigningKey.make();
    VerifyingKey posing = VerifyingKey.of(OURS.verifying().id(), other.verifying().key());
    assertThatThrownBy(() -> BundleSignature.read(signed).check(posing, CONTENT, AT))
        .hasMessageContaining("the signature does not match");
  }

  @Test
  void what_ended_and_what_is_of_a_day_to_come_is_refused() {
    String signed = OURS.sign(CONTENT, AT, AT.plus(Duration.ofDays(1)), "a.csv");
    BundleSignature read = BundleSignature.read(signed);
    assertThatThrownBy(() -> read.check(OURS.verifying(), CONTENT, AT.plus(Duration.ofDays(1))))
        .hasMessage("it expired on 2026-11-26T09:00:00Z; ask for a newer one");
    assertThatThrownBy(() -> read.check(OURS.verifying(), CONTENT, AT.minus(Duration.ofHours(1))))
        .hasMessageContaining("which is in the future");
  }

  @Test
  void the_published_vector_is_understood() {
    BundleSignature.Signed signed =
        BundleSignature.read(SIGNATURE).check(PUBLISHED, bytes("test"), THEN);
    assertThat(signed.at()).isEqualTo(THEN);
    assertThat(signed.until()).isEqualTo(THEN.plus(Duration.ofDays(120)));
  }

  @Test
  void what_is_signed_is_known_by_its_key_and_says_when() {
    String signed = OURS.sign(CONTENT, AT, AT.plus(Duration.ofDays(7)), "a.csv");
    BundleSignature read = BundleSignature.read(signed);
    List<VerifyingKey> known = List.of(PUBLISHED, OURS.verifying());
    assertThat(read.by(known, Function.identity())).contains(OURS.verifying());
    assertThat(read.by(List.of(PUBLISHED), Function.identity())).isEmpty();
    assertThat(read.check(OURS.verifying(), CONTENT, AT))
        .isEqualTo(new BundleSignature.Signed(AT, AT.plus(Duration.ofDays(7))));
    assertThat(VerifyingKey.read(OURS.verifying().file())).isEqualTo(OURS.verifying());
  }

  @Test
  void a_key_says_nothing_of_its_secret() {
    assertThat(OURS.toString()).doesNotContain(OURS.secret()).contains("key ");
    assertThat(PUBLISHED.fingerprint()).matches("([0-9A-F]{4} ){7}[0-9A-F]{4}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

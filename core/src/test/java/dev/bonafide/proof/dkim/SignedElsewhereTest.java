package dev.bonafide.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Emails that other programs signed hold, and one changed byte breaks each. */
class SignedElsewhereTest {
  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
  private static final String CODE = "bonafide-abcdefghijkmnpqrstuvwxyz23456789";
  private static final Map<String, List<String>> KEYS = new HashMap<>();
  private static final Map<String, byte[]> EMAILS = new HashMap<>();

  static {
    for (String line : text("signed-elsewhere.txt").lines().toList()) {
      String[] parts = line.split(" ", 3);
      switch (parts[0]) {
        case "email" -> EMAILS.put(parts[1], Base64.getDecoder().decode(parts[2]));
        case "record" -> KEYS.put(parts[1], List.of(parts[2]));
        default -> {}
      }
    }
  }

  private static String text(String name) {
    try (InputStream in = SignedElsewhereTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] email(String name) {
    return Objects.requireNonNull(EMAILS.get(name));
  }

  static Stream<String> names() {
    return EMAILS.keySet().stream().sorted();
  }

  private static final SignedMail SIGNED =
      new SignedMail(
          name -> new KeyRecords.Found(KEYS.getOrDefault(name, List.of())), Optional::of);

  @Test
  void all_forms_are_tried() {
    assertThat(EMAILS).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_another_program_signed_holds(String name) {
    assertThat(SIGNED.look(email(name), NOW))
        .isInstanceOfSatisfying(
            MailSeal.Sealed.class,
            seal -> {
              assertThat(seal.from()).isEqualTo("lena@northwind.example");
              assertThat(seal.subject()).isEqualTo(CODE);
              assertThat(seal.key()).endsWith("._domainkey.northwind.example");
            });
  }

  /** Programs on other systems store lines with ends of their own. */
  @ParameterizedTest
  @MethodSource("names")
  void it_holds_with_the_line_ends_of_other_systems(String name) {
    String unix = new String(email(name), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    assertThat(SIGNED.look(unix.getBytes(StandardCharsets.ISO_8859_1), NOW))
        .isInstanceOf(MailSeal.Sealed.class);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_word_added_below_breaks_it(String name) {
    String more = new String(email(name), StandardCharsets.ISO_8859_1) + "P.S.\r\n";
    assertThat(SIGNED.look(more.getBytes(StandardCharsets.ISO_8859_1), NOW))
        .isEqualTo(new MailSeal.Open(MailFlaw.TEXT_CHANGED.why()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void another_subject_or_sender_breaks_it(String name) {
    String email = new String(email(name), StandardCharsets.ISO_8859_1);
    for (String other : List.of(email.replace("56789", "56788"), email.replace("<Lena", "<Hr"))) {
      assertThat(SIGNED.look(other.getBytes(StandardCharsets.ISO_8859_1), NOW))
          .isEqualTo(new MailSeal.Open(MailFlaw.HEAD_CHANGED.why()));
    }
  }

  /** The example of RFC 8463, appendix A.3, with a signature of each kind. */
  @Test
  void the_published_example_holds_with_either_key() {
    String rsa =
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08"
            + "a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6l"
            + "HvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB";
    String ed25519 = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    byte[] example = text("rfc8463.txt").getBytes(StandardCharsets.US_ASCII);
    for (Map<String, String> published :
        List.of(
            Map.of("test._domainkey.football.example.com", rsa),
            Map.of("brisbane._domainkey.football.example.com", ed25519))) {
      SignedMail signed =
          new SignedMail(
              name -> new KeyRecords.Found(Stream.ofNullable(published.get(name)).toList()),
              Optional::of);
      assertThat(signed.look(example, NOW))
          .isEqualTo(
              new MailSeal.Sealed(
                  "joe@football.example.com",
                  "Is dinner ready?",
                  published.keySet().iterator().next()));
    }
  }
}

package dev.bonafide.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emails that are made to be too much: they are refused in bounded time, and nothing is thrown. */
class HostileMailTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final String LENA = "Lena Moss <lena@northwind.example>";
  private static final String NAME = "mail._domainkey.northwind.example";

  private final Map<String, List<String>> records = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  HostileMailTest() {
    records.put(NAME, List.of(Letter.published(Letter.RSA)));
  }

  private KeyRecords.Answer key(String name) {
    asked.add(name);
    return new KeyRecords.Found(records.getOrDefault(name, List.of()));
  }

  private MailSeal look(byte[] email) {
    return new SignedMail(this::key, Optional::of).look(email, NOW);
  }

  private static Letter letter() {
    return Letter.from(LENA, "bonafide-abcdefghijkmnpqrstuvwxyz23456789");
  }

  @Test
  void a_large_email_is_not_read() {
    assertThat(look(letter().body("x".repeat(SignedMail.LARGEST)).signed()))
        .isEqualTo(new MailSeal.Open(MailFlaw.TOO_LARGE.why()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "From lena 10:00", "a\rb: c", "x: \0", "no colon\n\nbody", " : x"})
  void what_is_no_email_is_not_read(String file) {
    assertThat(look(file.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(new MailSeal.Open(MailFlaw.NO_EMAIL.why()));
  }

  @Test
  void many_bad_signatures_ask_for_few_keys() {
    records.clear();
    byte[] email = letter().signed();
    String text = new String(email, StandardCharsets.ISO_8859_1);
    String one = text.substring(0, text.indexOf("From:"));
    look((one.repeat(100) + text.substring(one.length())).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(asked).hasSize(4);
  }

  @Test
  void a_good_signature_counts_among_others() {
    byte[] email = letter().signed();
    String other =
        """
        DKIM-Signature: v=1; a=rsa-sha256; d=relay.test; s=x; h=from:subject; bh=AA==; b=AA==
        DKIM-Signature: v=1; a=rsa-sha1; d=northwind.example; s=x
        """;
    assertThat(
            look(
                (other + new String(email, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(MailSeal.Sealed.class);
    assertThat(asked).containsExactly(NAME);
  }

  @Test
  void nothing_is_slow_or_thrown_whatever_is_in_it() {
    String many = ":".repeat(200_000);
    for (String hostile :
        List.of(
            "DKIM-Signature: " + ";".repeat(300_000),
            "DKIM-Signature: v=1; d=northwind.example; s=x; a=rsa-sha256; h=from:subject" + many,
            "From: " + "\"".repeat(400_000),
            "A: b\n" + " c\n".repeat(200_000),
            "A: b\n".repeat(100_000))) {
      byte[] email =
          (hostile + "\r\nFrom: " + LENA + "\r\nSubject: x\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1);
      assertThat(look(email)).isInstanceOf(MailSeal.Open.class);
    }
  }
}

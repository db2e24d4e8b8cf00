package dev.bonafide.proof.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no signature, or no good one, makes of an email; each is refused for its own reason. */
class SignedMailTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final String LENA = "Lena Moss <lena@northwind.example>";
  private static final String SUBJECT = "bonafide-abcdefghijkmnpqrstuvwxyz23456789";
  private static final String NAME = "mail._domainkey.northwind.example";
  private static final Set<String> SUFFIXES =
      Set.of("example", "co.example", "pages.example", "test");

  private final Map<String, List<String>> records = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Optional<TranslatableText> trouble = Optional.empty();

  SignedMailTest() {
    records.put(NAME, List.of(Letter.published(Letter.RSA)));
  }

  /** As the list of public suffixes would say, were these its suffixes. */
  private static Optional<String> owner(String domain) {
    String own = domain;
    while (own.indexOf('.') > 0 && !SUFFIXES.contains(own.substring(own.indexOf('.') + 1))) {
      own = own.substring(own.indexOf('.') + 1);
    }
    return own.indexOf('.') < 0 || SUFFIXES.contains(domain) ? Optional.empty() : Optional.of(own);
  }

  private KeyRecords.Answer key(String name) {
    asked.add(name);
    return trouble.isEmpty()
        ? new KeyRecords.Found(records.getOrDefault(name, List.of()))
        : new KeyRecords.Unknown(trouble.get());
  }

  private MailSeal look(byte[] email) {
    return new SignedMail(this::key, SignedMailTest::owner).look(email, NOW);
  }

  private void refused(byte[] email, String why) {
    assertThat(look(email))
        .isInstanceOfSatisfying(
            MailSeal.Open.class,
            open -> assertThat(Phrasebook.ENGLISH.say(open.why())).isEqualTo(why));
  }

  private static Letter letter() {
    return Letter.from(LENA, SUBJECT);
  }

  private static String seconds(Duration from) {
    return Long.toString(NOW.plus(from).getEpochSecond());
  }

  @Test
  void an_email_that_the_domain_of_its_sender_signed_holds() {
    assertThat(look(letter().signed()))
        .isEqualTo(new MailSeal.Sealed("lena@northwind.example", SUBJECT, NAME));
  }

  @Test
  void one_that_is_not_signed_shows_nothing() {
    refused(
        letter().bare(), "it is not signed, or the program that saved it removed the signature");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_part_of_the_body_is_not_enough() {
    refused(letter().tag("l", "3").signed(), "its signature covers only part of the email");
  }

  @ParameterizedTest
  @CsvSource({"to:subject:date, sender", "from:to:date, subject"})
  void a_sender_or_a_subject_that_is_not_covered_shows_nothing(String fields, String what) {
    refused(letter().tag("h", fields).signed(), "its signature does not cover the " + what);
  }

  @Test
  void one_that_has_expired_shows_nothing_from_that_second_on() {
    String why = "its signature has expired";
    refused(letter().tag("x", seconds(Duration.ZERO)).signed(), why);
    refused(letter().tag("x", "1").signed(), why);
    assertThat(look(letter().tag("x", seconds(Duration.ofSeconds(1))).signed()))
        .isInstanceOf(MailSeal.Sealed.class);
  }

  @Test
  void one_from_the_future_shows_nothing_but_clocks_may_differ() {
    refused(
        letter().tag("t", seconds(Duration.ofHours(2))).signed(),
        "its signature is dated in the future");
    assertThat(look(letter().tag("t", seconds(Duration.ofMinutes(5))).signed()))
        .isInstanceOf(MailSeal.Sealed.class);
  }

  @Test
  void a_signature_over_sha_1_shows_nothing() {
    refused(letter().tag("a", "rsa-sha1").signed(), "it is signed with SHA-1, which can be forged");
  }

  @Test
  void a_key_below_1024_bits_shows_nothing() {
    KeyPair weak = Letter.pair("RSA", 768);
    records.put(NAME, List.of(Letter.published(weak)));
    refused(
        letter().key(weak).signed(),
        "the key that the domain of its sender publishes is too short to be safe");
  }

  @Test
  void a_key_of_1024_bits_is_enough() {
    KeyPair short1024 = Letter.pair("RSA", 1_024);
    records.put(NAME, List.of(Letter.published(short1024)));
    assertThat(look(letter().key(short1024).signed())).isInstanceOf(MailSeal.Sealed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v=DKIM1; p= | the domain of its sender has revoked the key for the signature",
        "v=DKIM1; p=!!! | the key that the domain of its sender publishes cannot be read",
        "v=DKIM1; p=AAAA | the key that the domain of its sender publishes cannot be read",
        "v=spf1 -all | the domain of its sender publishes no key for the signature",
        "v=DKIM2; p=AAAA | the domain of its sender publishes no key for the signature",
        "p=AAAA; p=AAAA | the domain of its sender publishes no key for the signature",
        "k=ed25519; p=AAAA | the key that the domain of its sender publishes is not meant for this signature",
        "h=sha1; p=AAAA | the key that the domain of its sender publishes is not meant for this signature",
        "s=tlsrpt; p=AAAA | the key that the domain of its sender publishes is not meant for this signature",
        "t=y; p=AAAA | the domain of its sender says that it is only testing its signatures"
      })
  void a_key_that_does_not_count_shows_nothing(String record, String why) {
    records.put(NAME, List.of(record));
    refused(letter().signed(), why);
  }

  @Test
  void no_key_or_several_show_nothing() {
    String key = Letter.published(Letter.RSA);
    records.put(NAME, List.of());
    refused(letter().signed(), "the domain of its sender publishes no key for the signature");
    records.put(NAME, List.of(key, key));
    refused(
        letter().signed(),
        "the domain of its sender publishes more than one key for the signature");
    records.put(NAME, List.of("v=spf1 -all", key));
    assertThat(look(letter().signed())).isInstanceOf(MailSeal.Sealed.class);
  }

  @Test
  void a_key_of_its_domain_alone_does_not_count_for_users_below_it() {
    records.put(NAME, List.of(Letter.published(Letter.RSA) + "; t=s"));
    assertThat(look(letter().signed())).isInstanceOf(MailSeal.Sealed.class);
    refused(
        letter().tag("i", "@mail.northwind.example").signed(),
        "the key that the domain of its sender publishes is not meant for this signature");
  }

  @Test
  void another_key_shows_nothing() {
    records.put(NAME, List.of(Letter.published(Letter.pair("RSA", 2_048))));
    refused(letter().signed(), "its sender or subject was changed after it was signed");
  }

  @Test
  void a_server_that_does_not_answer_shows_nothing() {
    trouble = Optional.of(TranslatableText.of("proof.dns-slow"));
    refused(letter().signed(), "the DNS server took too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lena@northwind.example, eve@south.example",
        "\"lena@northwind.example\" <eve@south.example>, bo@northwind.example",
        "lena@northwind.example <eve@south.example>",
        "<eve@south.example> <lena@northwind.example>",
        "Lena: lena@northwind.example;",
        "(lena@northwind.example) eve@south.example",
        "lena@northwind.example\u0001",
        "\"lena\"@northwind.example",
        "lena@[127.0.0.1]",
        "lena",
        ""
      })
  void a_sender_that_is_not_one_plain_address_shows_nothing(String from) {
    refused(Letter.from(from, SUBJECT).signed(), "its sender is not a single plain address");
  }

  @Test
  void several_fields_of_senders_or_of_subjects_show_nothing() {
    refused(letter().field("From", LENA).signed(), "it has no sender, or more than one");
    refused(letter().field("Subject", SUBJECT).signed(), "it has no subject, or more than one");
    byte[] none = new Letter().field("To", LENA).signed();
    refused(none, "it has no sender, or more than one");
  }

  /** The address that is read is the one that the domain answers for, not the one that is shown. */
  @Test
  void an_address_that_is_only_shown_is_not_the_sender() {
    records.put("mail._domainkey.south.example", List.of(Letter.published(Letter.RSA)));
    assertThat(
            look(
                Letter.from("\"lena@northwind.example\" <eve@south.example>", SUBJECT)
                    .tag("d", "south.example")
                    .signed()))
        .isInstanceOfSatisfying(
            MailSeal.Sealed.class, seal -> assertThat(seal.from()).isEqualTo("eve@south.example"));
  }

  @ParameterizedTest
  @CsvSource({
    "lena@northwind.example, south.example",
    "lena@northwind.example, example",
    "lena@northwind.co.example, co.example",
    "lena@northwind.co.example, south.co.example",
    "lena@northwind.pages.example, south.pages.example",
    "lena@northwind.example, notnorthwind.example",
    "lena@northwind.example, northwind.example.test"
  })
  void who_is_not_its_sender_s_domain_signs_in_vain(String from, String signer) {
    records.put("mail._domainkey." + signer, List.of(Letter.published(Letter.RSA)));
    refused(
        Letter.from(from, SUBJECT).tag("d", signer).signed(),
        "it is not signed by the domain of its sender");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_sender_at_what_everybody_registers_below_shows_nothing() {
    records.put("mail._domainkey.co.example", List.of(Letter.published(Letter.RSA)));
    refused(
        Letter.from("lena@co.example", SUBJECT).tag("d", "co.example").signed(),
        "anyone can register names below the domain of its sender");
  }

  @ParameterizedTest
  @CsvSource({
    "lena@mail.northwind.example, northwind.example",
    "lena@northwind.example, mail.northwind.example",
    "lena@a.northwind.co.example, b.northwind.co.example"
  })
  void domains_of_one_owner_sign_for_each_other(String from, String signer) {
    records.put("mail._domainkey." + signer, List.of(Letter.published(Letter.RSA)));
    assertThat(look(Letter.from(from, SUBJECT).tag("d", signer).signed()))
        .isInstanceOf(MailSeal.Sealed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "In-Reply-To, <1@x>, it is a reply; a new email is needed",
    "References, <1@x>, it is a reply; a new email is needed",
    "Auto-Submitted, auto-replied, it was sent by a program or a mailing list",
    "Precedence, bulk, it was sent by a program or a mailing list",
    "List-Id, <all.northwind.example>, it was sent by a program or a mailing list",
    "X-Google-Group-Id, 1, it was sent by a program or a mailing list",
    "Resent-From, eve@south.example, it was sent by a program or a mailing list"
  })
  void what_may_carry_words_of_others_shows_nothing(String field, String value, String why) {
    refused(letter().field(field, value).signed(), why);
  }

  @Test
  void what_says_that_it_is_not_automatic_counts() {
    assertThat(look(letter().field("Auto-Submitted", "no").signed()))
        .isInstanceOf(MailSeal.Sealed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "v, 2",
    "a, rsa-md5",
    "d, ''",
    "s, ''",
    "c, loose",
    "i, @south.example",
    "x, soon",
    "q, http",
    "s, a b",
    "d, ../x"
  })
  void a_signature_that_makes_no_sense_shows_nothing(String tag, String value) {
    assertThat(look(letter().tag(tag, value).signed())).isInstanceOf(MailSeal.Open.class);
  }
}

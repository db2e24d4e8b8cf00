package dev.bonafide.bot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.GitHubSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.MailFile;
import dev.bonafide.check.SharedHosts;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.Provable;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.testkit.dns.FakeDns;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.site.FakeSite;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are looked for where the settings allow it. */
class ProofSetupTest {
  private static final String CODE = "bonafide-abcdefghijkmnpqrstuvwxyz23456789";
  private static final Provable.Domain DOMAIN = new Provable.Domain("northwind.example");
  private static final Provable.Account OCTOCAT = new Provable.Account("octocat", "583231");
  private static final Provable.Mailbox LENA = new Provable.Mailbox("lena@northwind.example");
  private static final Provable.Site SITE = new Provable.Site("northwind.example");
  private static final Instant ASKED = Instant.parse("2026-05-01T10:00:00Z");

  private final Map<String, String> environment = new HashMap<>();
  private FakeDns dns;
  private FakeGitHub gitHub;

  @BeforeEach
  void start() throws IOException {
    dns = new FakeDns();
    gitHub = new FakeGitHub(InstantSource.system());
    environment.put("BONAFIDE_DNS", "true");
    environment.put("BONAFIDE_DNS_SERVER", dns.address());
    environment.put("BONAFIDE_GITHUB", "true");
    environment.put("BONAFIDE_GITHUB_API_URL", gitHub.url());
  }

  @AfterEach
  void stop() {
    dns.close();
    gitHub.close();
  }

  private ProofSetup setup() {
    Settings settings = new Settings(environment);
    return new ProofSetup(settings, new GitHubSetup(settings, InstantSource.system()));
  }

  private static ProofLook unseen(String why) {
    return new ProofLook.Unseen(TranslatableText.of("proof." + why));
  }

  private ProofLook look() {
    return setup().look(DOMAIN, CODE, ASKED);
  }

  @Test
  void unless_somebody_allows_it_nothing_is_looked_at() {
    environment.clear();
    assertThat(setup().pin(DOMAIN)).isEqualTo(new ProofPin.Off());
    assertThat(setup().pin(OCTOCAT)).isEqualTo(new ProofPin.Off());
    assertThat(look()).isInstanceOf(ProofLook.Unseen.class);
    assertThat(setup().look(OCTOCAT, CODE, ASKED)).isInstanceOf(ProofLook.Unseen.class);
    assertThat(dns.asked()).isEmpty();
    assertThat(gitHub.calls()).isEmpty();
  }

  @Test
  void a_setting_that_makes_no_sense_is_said_and_nothing_is_asked() {
    environment.put("BONAFIDE_DNS_SERVER", "dns://1.1.1.1/ x");
    assertThat(look())
        .isInstanceOfSatisfying(
            ProofLook.Unseen.class,
            unseen ->
                assertThat(Phrasebook.ENGLISH.say(unseen.why())).contains("BONAFIDE_DNS_SERVER"));
    environment.put("BONAFIDE_DNS", "yes");
    assertThat(setup().pin(DOMAIN))
        .isInstanceOfSatisfying(
            ProofPin.Refused.class,
            refused -> assertThat(Phrasebook.ENGLISH.say(refused.why())).contains("BONAFIDE_DNS"));
  }

  @Test
  void a_domain_without_the_record_shows_nothing() {
    assertThat(look()).isEqualTo(new ProofLook.Missing());
    dns.record("northwind.example", CODE).record("_bonafide.careers.northwind.example", CODE);
    assertThat(look()).isEqualTo(new ProofLook.Missing());
    dns.record("_bonafide.northwind.example", CODE.replace('9', '8'), "v=spf1 -all");
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void a_server_that_fails_shows_nothing() {
    dns.record("_bonafide.northwind.example", CODE).faults(FakeDns.Fault.FAILS);
    assertThat(look()).isEqualTo(unseen("dns-failed"));
  }

  @Test
  void the_record_shows_it_also_in_several_strings_and_among_others() {
    dns.record("_bonafide.northwind.example", "v=spf1 -all")
        .record("_bonafide.northwind.example", CODE.substring(0, 20), CODE.substring(20));
    assertThat(look()).isEqualTo(new ProofLook.Shown(DOMAIN, "_bonafide.northwind.example"));
  }

  /** Only who writes the records of the domain can write that one, so it is a proof, too. */
  @Test
  void a_record_for_all_names_shows_it() {
    dns.record("*.northwind.example", CODE);
    assertThat(look()).isInstanceOf(ProofLook.Shown.class);
  }

  @Test
  void hosts_of_mail_and_of_pages_are_those_of_the_list() {
    SharedHosts hosts = SharedHosts.of(new ListFiles(new ShippedDistribution().rules())::named);
    assertThat(List.of("gmail.com", "bo.github.io", "bo.vercel.app"))
        .allMatch(host -> hosts.cover(host, SharedHosts.MAIL, SharedHosts.CODE, SharedHosts.PAGES));
    assertThat(hosts.cover("stripe.com", SharedHosts.MAIL, SharedHosts.CODE, SharedHosts.PAGES))
        .isFalse();
  }

  private static String part(String name) throws IOException {
    try (InputStream in = ProofSetupTest.class.getResourceAsStream("signed-elsewhere.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name + " "))
          .map(line -> line.substring(name.length() + 1))
          .findFirst()
          .orElseThrow();
    }
  }

  private ProofLook read(String mailbox, String code) throws IOException {
    return setup()
        .read(
            new Provable.Mailbox(mailbox),
            code,
            new MailFile(Base64.getDecoder().decode(part("email"))),
            Instant.parse("2027-01-01T00:00:00Z"));
  }

  /** A key of 2,048 bits is longer than a string of a record may be. */
  private void publishKey() throws IOException {
    String key = part("record");
    dns.record("rsa._domainkey.northwind.example", key.substring(0, 200), key.substring(200));
  }

  @Test
  void unless_domains_are_looked_up_no_email_is_read() throws IOException {
    environment.remove("BONAFIDE_DNS");
    assertThat(setup().pin(LENA)).isEqualTo(new ProofPin.Off());
    assertThat(read(LENA.name(), CODE)).isEqualTo(unseen("no-domains"));
    assertThat(dns.asked()).isEmpty();
  }

  @Test
  void an_email_whose_key_is_not_there_or_not_told_shows_nothing() throws IOException {
    assertThat(read(LENA.name(), CODE)).isEqualTo(unseen("mail-key-missing"));
    dns.faults(FakeDns.Fault.FAILS);
    assertThat(read(LENA.name(), CODE)).isEqualTo(unseen("dns-failed"));
  }

  @Test
  void an_email_of_another_address_or_with_another_code_shows_nothing() throws IOException {
    publishKey();
    assertThat(read("hr@northwind.example", CODE)).isEqualTo(unseen("mail-other-sender"));
    assertThat(read(LENA.name(), CODE.replace('9', '8'))).isEqualTo(unseen("mail-other-subject"));
  }

  @Test
  void an_email_that_its_domain_signed_shows_the_code() throws IOException {
    publishKey();
    assertThat(read(LENA.name(), CODE))
        .isEqualTo(new ProofLook.Shown(LENA, "rsa._domainkey.northwind.example"));
  }

  @ParameterizedTest
  @CsvSource({
    "mail.northwind.example, northwind.example",
    "mail.northwind.co.uk, northwind.co.uk",
    "a.bo.github.io, bo.github.io",
    "co.uk, ''",
    "github.io, ''",
    "com, ''",
    "127.0.0.1, ''",
    "'a b', ''"
  })
  void whose_a_domain_is_tells_the_list_of_public_suffixes(String domain, String owner) {
    assertThat(RegisteredDomain.of(domain).orElse("")).isEqualTo(owner);
  }

  private ProofLook look(FakeSite website) {
    Settings settings = new Settings(environment);
    GitHubSetup accounts = new GitHubSetup(settings, InstantSource.system());
    return new ProofSetup(
            settings,
            accounts,
            () ->
                new SiteFile(
                    _ -> List.of(InetAddress.getLoopbackAddress()),
                    _ -> true,
                    SiteFile.WITHIN,
                    keys ->
                        keys.socketFactory(website.sockets())
                            .sslSocketFactory(
                                website.context().getSocketFactory(), website.trust())))
        .look(SITE, CODE, ASKED);
  }

  @Test
  void unless_somebody_allows_it_no_website_is_opened() throws IOException {
    try (FakeSite website = new FakeSite()) {
      website.file("northwind.example/.well-known/bonafide.txt", CODE);
      assertThat(setup().pin(SITE)).isEqualTo(new ProofPin.Off());
      assertThat(look(website)).isEqualTo(unseen("no-sites"));
      assertThat(website.called()).isEmpty();
    }
  }

  @Test
  void a_file_of_a_website_shows_a_code_with_www_and_without_it() throws IOException {
    environment.put("BONAFIDE_PROOF_SITES", "true");
    assertThat(setup().pin(SITE)).isEqualTo(new ProofPin.Pinned(SITE));
    try (FakeSite website = new FakeSite()) {
      assertThat(look(website)).isEqualTo(new ProofLook.Missing());
      website.file("northwind.example/.well-known/bonafide.txt", "other words");
      assertThat(look(website)).isEqualTo(new ProofLook.Missing());
      website.file("www.northwind.example/.well-known/bonafide.txt", CODE + "\n");
      assertThat(look(website))
          .isEqualTo(
              new ProofLook.Shown(SITE, "https://www.northwind.example/.well-known/bonafide.txt"));
      website.file("northwind.example/.well-known/bonafide.txt", CODE);
      assertThat(look(website))
          .isEqualTo(
              new ProofLook.Shown(SITE, "https://northwind.example/.well-known/bonafide.txt"));
      website.faults(FakeSite.Fault.FAILS);
      assertThat(look(website)).isEqualTo(unseen("site-failed"));
    }
  }

  @Test
  void accounts_are_looked_at_on_git_hub() {
    gitHub.add(new FakeAccount("octocat", 583_231).shows("bio", CODE));
    assertThat(setup().pin(new Provable.Account("octocat", "")))
        .isEqualTo(new ProofPin.Pinned(OCTOCAT));
    assertThat(setup().look(OCTOCAT, CODE, ASKED))
        .isEqualTo(new ProofLook.Shown(OCTOCAT, "profile"));
  }

  @Test
  void a_server_that_answers_is_well() {
    assertThat(DnsHealth.trouble(new Settings(environment))).isEmpty();
    dns.faults(FakeDns.Fault.FAILS);
    assertThat(DnsHealth.trouble(new Settings(environment))).contains("the DNS server failed");
  }
}

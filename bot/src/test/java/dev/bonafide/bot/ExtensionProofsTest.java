package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.SharedHosts;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.testkit.dns.FakeDns;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGitHub;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes are looked for where the settings allow it. */
class ExtensionProofsTest {
  private static final String CODE = "bonafide-abcdefghijkmnpqrstuvwxyz23456789";
  private static final Provable.Domain DOMAIN = new Provable.Domain("northwind.example");
  private static final Provable.Account OCTOCAT = new Provable.Account("octocat", "583231");
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

  private ProofSites sites() {
    return extensions().proofSites();
  }

  private Extensions extensions() {
    return Extensions.of(new Settings(environment), InstantSource.system());
  }

  private static ProofLook unseen(String why) {
    return new ProofLook.Unseen(TranslatableText.of("proof." + why));
  }

  private ProofLook look() {
    return sites().look(DOMAIN, CODE, ASKED);
  }

  @Test
  void unless_somebody_allows_it_nothing_is_looked_at() {
    environment.clear();
    assertThat(sites().pin(DOMAIN)).isEqualTo(new ProofPin.Off());
    assertThat(sites().pin(OCTOCAT)).isEqualTo(new ProofPin.Off());
    assertThat(look()).isInstanceOf(ProofLook.Unseen.class);
    assertThat(sites().look(OCTOCAT, CODE, ASKED)).isInstanceOf(ProofLook.Unseen.class);
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
    assertThat(sites().pin(DOMAIN))
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

  @Test
  void accounts_are_looked_at_on_git_hub() {
    gitHub.add(new FakeAccount("octocat", 583_231).shows("bio", CODE));
    assertThat(sites().pin(new Provable.Account("octocat", "")))
        .isEqualTo(new ProofPin.Pinned(OCTOCAT));
    assertThat(sites().look(OCTOCAT, CODE, ASKED))
        .isEqualTo(new ProofLook.Shown(OCTOCAT, "profile"));
  }

  private String domains() {
    return extensions().examine().stream()
        .filter(one -> one.part().equals("Domains"))
        .map(Diagnosis::says)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_server_that_answers_is_well() {
    assertThat(domains()).isEqualTo("proofs of domains can be checked");
    dns.faults(FakeDns.Fault.FAILS);
    assertThat(domains()).isEqualTo("the DNS server failed");
  }
}

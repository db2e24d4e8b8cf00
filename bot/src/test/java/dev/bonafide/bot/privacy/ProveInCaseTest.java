package dev.bonafide.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.testkit.dns.FakeDns;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGist;
import dev.bonafide.testkit.github.FakeGitHub;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs on the command line, against GitHub and a DNS server on this machine. */
class ProveInCaseTest {
  @TempDir private static Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private FakeGitHub gitHub;
  private FakeDns dns;
  private Database database;
  private PostgresCaseFiles cases;
  private CaseId id;

  @BeforeEach
  void start() throws IOException {
    gitHub = new FakeGitHub(InstantSource.system());
    dns = new FakeDns();
    environment.put("BONAFIDE_DATA", folder.toString());
    environment.put("BONAFIDE_GITHUB", "true");
    environment.put("BONAFIDE_GITHUB_API_URL", gitHub.url());
    environment.put("BONAFIDE_DNS", "true");
    environment.put("BONAFIDE_DNS_SERVER", dns.address());
    database = Made.open(new Settings(environment));
    cases = new PostgresCaseFiles(database);
    id = cases.open(Tenant.LOCAL, "cli", Instant.parse("2026-03-02T09:00:00Z"));
    String text = "Bo Lund, https://github.com/octocat, bo@northwind.example, bo.lund@gmail.com";
    Submission evidence = Submission.of(null, Exhibit.of("cv", ExhibitKind.RESUME, text));
    cases.append(id, new Entry.HandedIn(Instant.parse("2026-03-02T09:00:00Z"), "U1", evidence));
  }

  @AfterEach
  void stop() {
    database.close();
    gitHub.close();
    dns.close();
  }

  private Ran prove(String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "case";
    all[1] = "prove";
    all[2] = Long.toString(id.number());
    System.arraycopy(more, 0, all, 3, more.length);
    all[more.length + 3] = "--tenant";
    all[more.length + 4] = "local";
    return Ran.withShippedRules(environment, all);
  }

  private String code() {
    return cases.find(id).orElseThrow().entries().stream()
        .filter(Entry.Challenged.class::isInstance)
        .map(entry -> ((Entry.Challenged) entry).code())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private void refused(Ran ran, String why) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(why);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void what_cannot_be_proved_is_refused_with_the_reason() {
    refused(
        Ran.withShippedRules(environment, "case", "prove", "--tenant", "local"), "give the number");
    refused(
        Ran.withShippedRules(environment, "case", "prove", "999", "--tenant", "local"),
        "no case 999");
    refused(prove("github", "mona"), "does not name the GitHub account mona");
    refused(prove("domain", "gmail.com"), "Anyone can have a mailbox");
    refused(prove("email", "o'brien@northwind.example"), "I can ask for proof of control of");
    refused(prove("site", "northwind.example"), "I can ask for proof of control of");
    refused(prove("--check", "--email", "code.eml"), "--email");
    refused(prove("github", "octocat"), "GitHub has no account by this name");
    refused(prove("github", "octocat", "--check"), "leave out THING");
    environment.remove("BONAFIDE_DNS");
    environment.remove("BONAFIDE_GITHUB");
    refused(prove("domain", "northwind.example"), "BONAFIDE_DNS");
    refused(prove("github", "octocat"), "BONAFIDE_GITHUB");
    assertThat(cases.find(id).orElseThrow().entries()).hasSize(1);
  }

  @Test
  void an_account_is_proved_by_a_gist_and_the_report_says_so() {
    FakeAccount octocat = gitHub.add(new FakeAccount("octocat", 583_231));
    assertThat(prove().out()).contains("github octocat, domain northwind.example");
    assertThat(prove("--check").out()).contains("No code is waiting");
    assertThat(prove("github", "octocat").out()).contains("public gist", code(), "voluntary");
    assertThat(prove("--check").out()).contains("is not there yet");
    String now = InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    gitHub.rename(
        octocat.gist(
            new FakeGist("aa5a315d61ae9438b18d000000000001", "proof", "a.txt", code(), now)),
        "sky-dev");
    assertThat(prove("--check").out())
        .contains("controls the GitHub account sky-dev (number 583231)", "not who the person is");
    assertThat(prove().out()).contains("controls the GitHub account sky-dev");
    assertThat(
            Ran.withShippedRules(environment, "report", Long.toString(id.number()), "--no-llm")
                .out())
        .contains("controls the GitHub account sky-dev (number 583231)")
        .contains("found a proof of control: github sky-dev 583231");
    assertThat(exported()).contains("\"kind\":\"proved\"", "\"kind\":\"challenged\"");
  }

  private String exported() {
    String number = Long.toString(id.number());
    return Ran.withShippedRules(environment, "case", "export", number, "--tenant", "local")
        .out()
        .replaceAll("\"\\s*:\\s*\"", "\":\"");
  }

  @Test
  void a_domain_is_proved_by_a_record() {
    assertThat(prove("northwind.example").out()).contains("_bonafide.northwind.example", code());
    dns.record("_bonafide.northwind.example", "v=spf1 -all", "x")
        .record("_bonafide.northwind.example", code());
    assertThat(prove("--check").out()).contains("controls the domain northwind.example");
    assertThat(Ran.withShippedRules(environment, "audit", "export", "--tenant", "local").out())
        .contains("\"act\":\"proved\"", "\"detail\":\"domain\"");
  }

  @Test
  void doctor_says_whether_domains_can_be_looked_up() {
    assertThat(Ran.withShippedRules(environment, "doctor").out())
        .contains("proofs of domains can be checked");
    dns.faults(FakeDns.Fault.FAILS);
    assertThat(Ran.withShippedRules(environment, "doctor").out()).contains("the DNS server failed");
    environment.put("BONAFIDE_DNS_SERVER", "a b");
    assertThat(Ran.withShippedRules(environment, "doctor").out()).contains("must be an address");
    environment.remove("BONAFIDE_DNS");
    assertThat(Ran.withShippedRules(environment, "doctor").out())
        .contains("domains are not looked up");
  }
}

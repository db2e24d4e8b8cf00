package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.terminal.Console;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeCommit;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.github.FakeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to accounts on GitHub on the command line. */
class GitHubAccountsTest {
  private static final Console.Screen SCREEN = new Console.Screen(false, false, 100);
  private static final String PAGE = "https://github.com/motoki-m-dev";

  private @TempDir Path folder;
  private FakeGitHub fake;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeGitHub(InstantSource.system());
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private static FakeAccount motoki() {
    FakeAccount account = new FakeAccount("motoki-m-dev", 177_263_401).shows("name", "Motoki");
    FakeRepository portfolio = new FakeRepository("portfolio", "2024-08-21T00:15:03Z");
    String trailer = "\n\nCo-authored-by: B <77+bestselection18@users.noreply.github.com>";
    for (int day = 1; day <= 6; day++) {
      String at = "2024-09-0" + day + "T10:00:00+09:00";
      portfolio.commit(FakeCommit.by(account, at, "Page " + day + trailer));
    }
    return account.repository(portfolio);
  }

  private Map<String, String> allowed() {
    return Map.of("BONAFIDE_GITHUB", "true", "BONAFIDE_GITHUB_API_URL", fake.url());
  }

  private Ran ran(Map<String, String> settings, String... args) {
    return Ran.of(folder, SCREEN, settings, new byte[0], args);
  }

  private Ran with(String setting, String value, String... args) {
    Map<String, String> settings = new HashMap<>(allowed());
    settings.put(setting, value);
    return ran(settings, args);
  }

  private static void refused(Ran ran, String... words) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(words);
  }

  @Test
  void unless_it_is_allowed_nothing_is_asked_for() {
    fake.add(motoki());
    refused(
        ran(Map.of("BONAFIDE_GITHUB_API_URL", fake.url()), "screen", PAGE),
        PAGE + ": is an account on GitHub; set BONAFIDE_GITHUB=true");
    refused(with("BONAFIDE_GITHUB", "yes", "screen", PAGE), "must be true or false");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void a_repository_is_no_account() {
    refused(ran(allowed(), "screen", PAGE + "/portfolio"), "or to an account on GitHub");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void an_account_that_is_not_there_is_told() {
    refused(
        ran(allowed(), "screen", PAGE), "GitHub: motoki-m-dev: GitHub has no account by this name");
  }

  @Test
  void a_setting_that_makes_no_sense_is_told_and_the_token_never() {
    refused(with("BONAFIDE_GITHUB_API_URL", "github", "screen", PAGE), "BONAFIDE_GITHUB_API_URL");
    refused(with("BONAFIDE_GITHUB_REQUESTS", "0", "screen", PAGE), "BONAFIDE_GITHUB_REQUESTS");
    refused(with("BONAFIDE_GITHUB_TOKEN", "geheim\u00e9", "screen", PAGE), "tokens never have");
    Ran wrong = with("BONAFIDE_GITHUB_TOKEN", "geheim", "screen", PAGE);
    refused(wrong, "GitHub refuses the token");
    assertThat(wrong.err()).doesNotContain("geheim");
  }

  @Test
  void an_account_is_screened_from_its_link() {
    fake.add(motoki());
    Ran ran = ran(allowed(), "screen", PAGE);
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .endsWith(
            "From GitHub: the account motoki-m-dev (number 177263401), 6 commits, 1 repository,"
                + " 1 account it works with; 16 requests\n");
    assertThat(fake.calls()).hasSize(16);
  }

  @Test
  void what_was_fetched_is_read_as_a_profile() {
    fake.add(motoki());
    assertThat(ran(allowed(), "read", PAGE).out())
        .contains(
            "GitHub profile of motoki-m-dev",
            "Account number: 177263401",
            "Repository portfolio",
            "Collaborator seen: bestselection18, co-author of 6 commits in portfolio",
            "authored 2024-09-06T10:00+09:00 by Motoki <motoki-m-dev@dev.example>");
  }

  @Test
  void an_account_that_works_with_a_listed_one_is_a_finding_that_cites_both() throws IOException {
    fake.add(motoki());
    Path list = folder.resolve("team.csv");
    Files.writeString(list, "type,value,note\ngithub,bestselection18,lent account\n");
    String[] screen = {"screen", PAGE, "--watchlist", list.toAbsolutePath().toString()};
    assertThat(Ran.withShippedRules(allowed(), screen).out())
        .contains(
            "Is connected to an account on your watchlist",
            "bestselection18, co-author of 6 commits in portfolio",
            "lent account");
  }

  @Test
  void doctor_says_whether_github_answers_and_what_is_left() {
    assertThat(ran(Map.of(), "doctor").out()).contains("GitHub: accounts are not looked up");
    assertThat(ran(allowed(), "doctor").out())
        .contains("GitHub: accounts can be looked up; 60 of 60 requests are left this hour");
    assertThat(with("BONAFIDE_GITHUB_TOKEN", "geheim", "doctor").out())
        .contains("GitHub: GitHub refuses the token", "create a new token");
    fake.close();
    assertThat(ran(allowed(), "doctor").out()).contains("GitHub cannot be reached");
  }
}

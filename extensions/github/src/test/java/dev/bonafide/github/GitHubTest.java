package dev.bonafide.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.account.AccountLink;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeCommit;
import dev.bonafide.testkit.github.FakeRepository;
import dev.bonafide.testkit.github.GitHubCall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a snapshot holds. */
class GitHubTest extends GitHubScene {
  /** GitHub's own host key, whose fingerprint its documentation publishes. */
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

  private static final String PRINT = "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU";

  @Test
  void an_account_that_is_not_there_is_told() {
    assertThat(why()).startsWith("GitHub has no account by this name");
    assertThat(fake.calls()).hasSize(1);
  }

  @Test
  void an_organization_is_no_persons_account() {
    fake.add(new FakeAccount("motoki-m-dev", 5).organization());
    assertThat(why()).isEqualTo("it is an organization's or a program's account");
  }

  @Test
  void an_account_without_anything_is_a_snapshot() {
    fake.add(new FakeAccount("nobody-yet", 6));
    AccountSnapshot seen = seen("nobody-yet");
    assertThat(seen.unread()).isEmpty();
    assertThat(seen.parts()).isEmpty();
    assertThat(json(seen).path("name").isNull()).isTrue();
  }

  @Test
  void what_the_account_shows_and_its_own_work_are_read() {
    fake.add(motoki());
    AccountSnapshot seen = seen("Motoki-M-Dev");
    assertThat(seen.link()).isEqualTo(new AccountLink("motoki-m-dev", "177263401"));
    assertThat(seen.parts()).containsExactly("9 commits", "3 repositories");
    assertThat(seen.unread()).isEmpty();
    assertThat(seen.requests()).isEqualTo(fake.calls().size());
    JsonNode json = json(seen);
    assertThat(json.path("location").asText()).isEqualTo("Japan");
    assertThat(json.path("id").asLong()).isEqualTo(177_263_401);
    JsonNode portfolio = json.path("repositories").get(0);
    assertThat(portfolio.path("name").asText()).isEqualTo("portfolio");
    assertThat(portfolio.path("commits_by_owner").asInt()).isEqualTo(9);
    assertThat(json.path("avatar_url").isMissingNode()).as("looks never count").isTrue();
  }

  @Test
  void commits_have_the_clock_of_their_author() {
    fake.add(motoki());
    JsonNode commit = json(seen("motoki-m-dev")).path("commits").get(0);
    assertThat(commit.path("author").path("date").asText()).isEqualTo("2024-09-09T10:00+09:00");
    assertThat(commit.path("author").path("email").asText()).isEqualTo("motoki-m-dev@dev.example");
    assertThat(commit.path("committer").path("date").asText()).isEqualTo("2024-09-09T01:00:00Z");
    assertThat(commit.path("account").asText()).isEqualTo("motoki-m-dev");
  }

  @Test
  void a_long_list_is_read_page_by_page_and_no_further_than_three() {
    FakeAccount account = new FakeAccount("much", 8);
    for (int number = 0; number < 450; number++) {
      account.repository(new FakeRepository("copy-" + number, "2024-09-02T02:31:10Z").fork());
    }
    fake.add(account);
    AccountSnapshot seen = seen("much");
    assertThat(json(seen).path("repositories")).hasSize(300);
    assertThat(fake.calls().stream().filter(call -> call.path().endsWith("/repos")))
        .extracting(call -> call.query().getOrDefault("page", "1"))
        .containsExactly("1", "2", "3");
  }

  @Test
  void own_commits_are_counted_only_where_all_were_seen() {
    FakeAccount account = new FakeAccount("busy", 9);
    FakeRepository large = new FakeRepository("large", "2020-01-01T00:00:00Z");
    for (int number = 0; number < 130; number++) {
      large.commit(FakeCommit.by(account, "2024-09-02T02:31:10Z", "Change " + number));
    }
    fake.add(account.repository(large));
    JsonNode json = json(seen("busy"));
    assertThat(json.path("repositories").get(0).has("commits_by_owner")).isFalse();
    assertThat(json.path("commits")).hasSize(60);
  }

  @Test
  void keys_are_told_by_their_fingerprints() {
    fake.add(
        new FakeAccount("keyed", 10)
            .key(KEY)
            .key("ssh-rsa not-base64!")
            .signingKey(KEY)
            .gpgKey("3262EFF25BA0D270"));
    assertThat(json(seen("keyed")).path("keys"))
        .extracting(key -> key.path("fingerprint").asText() + " " + key.path("title").asText())
        .containsExactly(
            PRINT + " ssh-ed25519 to log in",
            PRINT + " ssh-ed25519 to sign",
            "3262EFF25BA0D270 gpg to sign");
  }

  @Test
  void a_follower_is_nobody_to_the_account_unless_it_goes_both_ways() {
    fake.add(
        new FakeAccount("alone", 11)
            .followedBy("a-stranger")
            .follows("a-celebrity")
            .followedBy("bestselection18")
            .follows("bestselection18"));
    assertThat(json(seen("alone")).path("collaborators_seen"))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"login\":\"bestselection18\",\"relation\":\"follows and is followed by\"}");
  }

  @Test
  void who_works_with_the_account_is_told_with_how() {
    FakeAccount account = motoki();
    FakeRepository shared = new FakeRepository("shared", "2024-09-01T00:00:00Z");
    String trailer = "\n\nCo-authored-by: Best <12345+bestselection18@users.noreply.github.com>";
    shared
        .commit(FakeCommit.by(account, "2024-09-02T02:00:00Z", "One" + trailer))
        .commit(FakeCommit.by(account, "2024-09-03T02:00:00Z", "Two" + trailer))
        .commit(FakeCommit.of("Ann", "ann@dev.example", "2024-09-04T02:00:00Z", "Three", "ann-dev"))
        .commit(FakeCommit.of("Bot", "b@dev.example", "2024-09-04T03:00:00Z", "Up", "robot[bot]"));
    account
        .repository(shared)
        .did("PushEvent", "bestselection18/dex-admin", "2025-05-10T00:00:00Z")
        .did("WatchEvent", "torvalds/linux", "2025-05-11T00:00:00Z");
    fake.add(account);
    assertThat(json(seen("motoki-m-dev")).path("collaborators_seen"))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"login\":\"bestselection18\",\"relation\":\"co-author of 2 commits in shared;"
                + " owner of dex-admin, to which it pushes\"}",
            "{\"login\":\"ann-dev\",\"relation\":\"author of 1 commit in shared\"}");
  }

  @Test
  void authors_of_a_copied_history_are_nobody_to_the_account() {
    FakeAccount account = motoki();
    account.repository(
        new FakeRepository("copied", "2024-09-01T00:00:00Z")
            .commit(
                FakeCommit.of("Ann", "a@dev.example", "2019-01-01T00:00:00Z", "Old", "ann-dev")));
    fake.add(account);
    assertThat(json(seen("motoki-m-dev")).path("collaborators_seen")).isEmpty();
  }

  @Test
  void an_account_is_found_by_its_number_whatever_it_is_called() {
    FakeAccount account = fake.add(motoki());
    fake.rename(account, "skydev-0522");
    fake.add(new FakeAccount("motoki-m-dev", 99).shows("name", "Somebody else"));
    AccountSnapshot seen =
        seen(gitHub().fetch(new AccountLink("motoki-m-dev", "177263401"), MINUTE));
    assertThat(seen.link()).isEqualTo(new AccountLink("skydev-0522", "177263401"));
    assertThat(json(seen).path("name").asText()).isEqualTo("Motoki");
  }

  @Test
  void a_deleted_account_is_gone_where_its_number_was_known() {
    AccountLink known = new AccountLink("motoki-m-dev", "177263401");
    fake.delete(fake.add(motoki()));
    assertThat(gitHub().fetch(known, MINUTE)).isEqualTo(new AccountFetch.Gone(known));
    fake.next(410, "application/json", "{\"message\":\"Gone\"}");
    assertThat(gitHub().fetch(known, MINUTE)).isEqualTo(new AccountFetch.Gone(known));
  }

  @Test
  void a_repository_that_moves_while_it_is_read_is_followed() {
    FakeAccount account = fake.add(motoki());
    fake.redirects(301, "/user/177263401");
    AccountSnapshot seen = seen("motoki-m-dev");
    assertThat(seen.link().number()).isEqualTo(Long.toString(account.id()));
    assertThat(fake.paths()).startsWith("/users/motoki-m-dev", "/user/177263401");
  }

  @Test
  void every_request_names_who_asks_and_the_version() {
    fake.add(motoki());
    seen("motoki-m-dev");
    assertThat(fake.calls())
        .allSatisfy(
            call -> {
              assertThat(call.headers()).containsEntry("User-Agent", "Bonafide");
              assertThat(call.headers()).containsEntry("X-GitHub-Api-Version", "2022-11-28");
              assertThat(call.method()).isEqualTo("GET");
            });
    assertThat(fake.calls()).extracting(GitHubCall::status).containsOnly(200, 409);
  }

  @Test
  void nothing_that_is_hostile_in_a_name_leads_anywhere() {
    FakeAccount account = new FakeAccount("sly", 12).shows("name", "x".repeat(9_000));
    account.repository(new FakeRepository("../../user", "2024-09-01T00:00:00Z"));
    fake.add(account);
    AccountSnapshot seen = seen("sly");
    assertThat(json(seen).path("name").asText()).hasSize(500);
    assertThat(fake.paths()).allMatch(path -> path.startsWith("/users/sly"));
    assertThat(List.copyOf(seen.unread())).isEmpty();
  }
}

package dev.bonafide.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bonafide.account.AccountLink;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeCommit;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.github.FakeRepository;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** GitHub on this machine, where time passes only while someone waits. */
abstract class GitHubScene {
  static final Duration MINUTE = Duration.ofMinutes(1);
  static final int BUDGET = 40;

  private final List<Duration> waited = new ArrayList<>();
  private final List<GitHub> open = new ArrayList<>();
  Instant now = Instant.parse("2025-05-12T08:00:00Z");
  FakeGitHub fake;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeGitHub(() -> now);
  }

  @AfterEach
  void stop() {
    open.forEach(GitHub::close);
    fake.close();
  }

  GitHub gitHub(String token, int requests) {
    GitHubSettings settings = new GitHubSettings(HttpUrl.get(fake.url()), token, requests);
    GitHub one =
        new GitHub(
            settings,
            () -> now,
            pause -> {
              waited.add(pause);
              now = now.plus(pause);
            });
    open.add(one);
    return one;
  }

  GitHub gitHub() {
    return gitHub(FakeGitHub.TOKEN, BUDGET);
  }

  List<Duration> waited() {
    return waited;
  }

  /** Someone with two repositories of their own, and one that they copied openly. */
  static FakeAccount motoki() {
    FakeAccount account =
        new FakeAccount("motoki-m-dev", 177_263_401)
            .shows("name", "Motoki")
            .shows("bio", "Full Stack & Blockchain Developer from Japan")
            .shows("location", "Japan");
    FakeRepository portfolio =
        new FakeRepository("portfolio", "2024-08-21T00:15:03Z").pushed("2025-01-02T10:00:00Z");
    for (int day = 1; day <= 9; day++) {
      portfolio.commit(
          FakeCommit.by(account, "2024-09-0" + day + "T10:00:00+09:00", "Page " + day));
    }
    return account
        .repository(portfolio)
        .repository(new FakeRepository("empty", "2024-08-22T00:00:00Z"))
        .repository(new FakeRepository("token-bridge-demo", "2024-09-02T02:31:10Z").fork());
  }

  AccountSnapshot seen(AccountFetch fetch) {
    assertThat(fetch).isInstanceOf(AccountFetch.Seen.class);
    return ((AccountFetch.Seen) fetch).account();
  }

  AccountSnapshot seen(String login) {
    return seen(gitHub().fetch(new AccountLink(login, ""), MINUTE));
  }

  static String why(AccountFetch fetch) {
    assertThat(fetch).isInstanceOf(AccountFetch.Unfetched.class);
    return ((AccountFetch.Unfetched) fetch).why();
  }

  String why() {
    return why(gitHub().fetch(new AccountLink("motoki-m-dev", ""), MINUTE));
  }

  static JsonNode json(AccountSnapshot snapshot) {
    try {
      return JsonMapper.builder().build().readTree(snapshot.json());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

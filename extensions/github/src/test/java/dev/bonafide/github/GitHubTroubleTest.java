package dev.bonafide.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.account.AccountLink;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.github.FakeRepository;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a look where GitHub fails or lies. */
class GitHubTroubleTest extends GitHubScene {
  private static final AccountLink LINK = new AccountLink("motoki-m-dev", "");

  @Test
  void a_wrong_token_is_told_and_not_tried_again() {
    fake.add(motoki());
    assertThat(why(gitHub("another", BUDGET).fetch(LINK, MINUTE)))
        .isEqualTo("GitHub refuses the token");
    assertThat(fake.calls()).hasSize(1);
    assertThat(waited()).isEmpty();
  }

  @Test
  void a_fault_that_passes_costs_a_pause() {
    fake.add(motoki());
    fake.next(500, "application/json", "{}");
    fake.cuts();
    assertThat(seen("motoki-m-dev").unread()).isEmpty();
    assertThat(waited()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void a_fault_that_stays_is_told_after_three_tries() {
    fake.add(motoki());
    for (int i = 0; i < 3; i++) {
      fake.next(503, "text/html", "<html>");
    }
    assertThat(why()).isEqualTo("GitHub failed");
    assertThat(fake.calls()).hasSize(3);
  }

  @Test
  void a_part_that_fails_is_said_and_the_others_stand() {
    FakeAccount account = motoki();
    account.repository(
        new FakeRepository("blocked", "2024-09-02T02:31:10Z")
            .pushed("2025-02-01T00:00:00Z")
            .blocked());
    fake.add(account);
    AccountSnapshot seen = seen("motoki-m-dev");
    assertThat(seen.unread()).containsExactly("the commits of blocked (GitHub does not show this)");
    assertThat(seen.parts()).contains("9 commits");
  }

  @Test
  void nobody_waits_longer_than_the_time() {
    fake.add(motoki());
    fake.hangs();
    assertThat(why(gitHub().fetch(LINK, Duration.ofMillis(400)))).isEqualTo("GitHub took too long");
  }

  @Test
  void where_nobody_answers_that_is_told() {
    fake.close();
    assertThat(why()).isEqualTo("GitHub cannot be reached");
  }

  @Test
  void a_redirect_takes_the_token_nowhere_else() throws IOException {
    fake.add(motoki());
    try (FakeGitHub other = new FakeGitHub(() -> now)) {
      fake.redirects(302, other.url() + "/user/177263401");
      assertThat(why()).isEqualTo("the answer from GitHub cannot be read");
      assertThat(other.calls()).isEmpty();
    }
  }

  @Test
  void a_circle_of_redirects_ends() {
    for (int i = 0; i < 9; i++) {
      fake.redirects(301, "/users/motoki-m-dev");
    }
    assertThat(why()).isEqualTo("the answer from GitHub cannot be read");
    assertThat(fake.calls()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "7",
        "\"a\"",
        "[]",
        "{\"login\":",
        "{}",
        "[[[[",
        "<p>Sign in</p>",
        "{\"login\":\"../x\",\"id\":7}",
        "{\"login\":\"a\",\"id\":-7}",
        "{\"login\":\"a\"}"
      })
  void a_broken_answer_is_none(String body) {
    fake.next(200, "application/json", body);
    assertThat(why()).isEqualTo("the answer from GitHub cannot be read");
  }

  @Test
  void a_page_is_no_answer() {
    fake.next(200, "text/html", "{\"login\":\"motoki-m-dev\",\"id\":7}");
    assertThat(why()).isEqualTo("the answer from GitHub cannot be read");
  }

  @Test
  void an_answer_without_an_end_is_none() {
    fake.next(200, "application/json", "[" + " ".repeat(5 << 20) + "]");
    assertThat(why()).isEqualTo("GitHub sends more than can be read");
  }

  @Test
  void another_account_than_the_one_that_was_asked_for_is_no_answer() {
    fake.next(200, "application/json", "{\"login\":\"motoki-m-dev\",\"id\":7,\"type\":\"User\"}");
    AccountFetch fetch = gitHub().fetch(new AccountLink("motoki-m-dev", "177263401"), MINUTE);
    assertThat(why(fetch)).isEqualTo("the answer from GitHub cannot be read");
  }

  @Test
  void no_word_of_a_refusal_is_repeated() {
    fake.next(403, "application/json", "{\"message\":\"Motoki said: pay me\"}");
    assertThat(why()).isEqualTo("GitHub does not show this");
  }

  @Test
  void a_look_at_the_set_up_says_what_is_left_and_costs_nothing() {
    assertThat(gitHub("another", BUDGET).examine(MINUTE))
        .isEqualTo(
            new Diagnosis.Broken(
                "GitHub",
                "GitHub refuses the token",
                "create a new token, or remove BONAFIDE_GITHUB_TOKEN"));
    assertThat(gitHub("", BUDGET).examine(MINUTE).says())
        .isEqualTo("accounts can be looked up; 60 of 60 requests are left this hour");
    assertThat(fake.used()).isZero();
    fake.next(200, "application/json", "{}");
    assertThat(gitHub().examine(MINUTE)).isInstanceOf(Diagnosis.Broken.class);
  }

  @Test
  void the_token_is_in_no_text() {
    assertThat(new GitHubSettings(gitHubUrl(), "secret", 1).toString()).doesNotContain("secret");
  }

  private HttpUrl gitHubUrl() {
    return HttpUrl.get(fake.url());
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void each_trouble_is_told_in_every_language(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language);
    assertThat(Stream.of(GitHubTrouble.values()).map(one -> book.say(one.why())))
        .doesNotHaveDuplicates();
  }
}

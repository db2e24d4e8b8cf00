package dev.bonafide.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.account.AccountLink;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeCommit;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.testkit.github.FakeRepository;
import dev.bonafide.testkit.github.GitHubCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests a look costs: within the budget, within GitHub's limits, and with tags. */
class GitHubBudgetTest extends GitHubScene {
  private static final AccountLink LINK = new AccountLink("motoki-m-dev", "");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 12, 15, 20})
  void there_is_never_a_request_more_than_the_budget(int requests) {
    fake.add(motoki());
    AccountSnapshot seen = seen(gitHub(FakeGitHub.TOKEN, requests).fetch(LINK, MINUTE));
    assertThat(fake.calls()).hasSizeLessThanOrEqualTo(requests);
    assertThat(seen.requests()).isEqualTo(fake.calls().size());
    assertThat(seen.unread().isEmpty()).as("all of it takes 20").isEqualTo(requests == 20);
    assertThat(seen.unread())
        .allMatch(part -> part.endsWith("(the limit on requests has been reached)"));
  }

  @Test
  void faults_and_redirects_count_towards_the_budget() {
    fake.add(motoki());
    fake.next(502, "text/html", "<html>");
    fake.next(503, "text/html", "<html>");
    fake.redirects(301, "/user/177263401");
    AccountSnapshot seen = seen(gitHub(FakeGitHub.TOKEN, 6).fetch(LINK, MINUTE));
    assertThat(fake.calls()).hasSize(6);
    assertThat(seen.requests()).isEqualTo(6);
  }

  @Test
  void the_largest_account_costs_no_more_than_the_budget() {
    FakeAccount much = new FakeAccount("much", 8);
    for (int number = 0; number < 450; number++) {
      much.follows("other-" + number).followedBy("other-" + number);
      FakeRepository one = new FakeRepository("own-" + number, "2024-01-02T02:31:10Z");
      for (int day = 1; day < 9; day++) {
        one.commit(FakeCommit.by(much, "2024-09-0" + day + "T02:31:10-05:00", "C" + number));
      }
      much.repository(one);
    }
    fake.add(much);
    AccountSnapshot seen = seen("much");
    assertThat(seen.requests()).isLessThanOrEqualTo(BUDGET).isEqualTo(fake.calls().size());
    assertThat(seen.json()).hasSizeLessThan(150_000);
    assertThat(fake.tooEarly()).isZero();
  }

  @Test
  void where_the_hour_is_used_up_nothing_is_sent_until_the_next() {
    fake.add(motoki());
    fake.allows(8);
    GitHub gitHub = gitHub();
    AccountSnapshot seen = seen(gitHub.fetch(LINK, MINUTE));
    assertThat(seen.unread()).hasSize(1).allMatch(part -> part.endsWith("asks for a pause)"));
    assertThat(fake.calls()).hasSize(8);
    assertThat(why(gitHub.fetch(LINK, MINUTE))).isEqualTo("GitHub asks for a pause");
    assertThat(fake.calls()).as("the client remembers").hasSize(8);
    assertThat(waited()).isEmpty();
    now = now.plus(Duration.ofHours(1));
    assertThat(seen(gitHub.fetch(LINK, MINUTE)).link().login()).isEqualTo("motoki-m-dev");
    assertThat(fake.tooEarly()).isZero();
  }

  @Test
  void the_next_hour_is_waited_for_where_there_is_time() {
    fake.add(motoki());
    fake.allows(15);
    AccountSnapshot seen = seen(gitHub().fetch(LINK, Duration.ofHours(3)));
    assertThat(seen.unread()).isEmpty();
    assertThat(waited()).containsExactly(Duration.ofHours(1));
    assertThat(fake.tooEarly()).isZero();
  }

  @Test
  void a_limit_that_another_program_used_up_is_told_by_the_refusal() {
    fake.add(motoki());
    fake.allows(0);
    GitHub gitHub = gitHub();
    assertThat(why(gitHub.fetch(LINK, MINUTE))).isEqualTo("GitHub asks for a pause");
    assertThat(why(gitHub.fetch(LINK, MINUTE))).isEqualTo("GitHub asks for a pause");
    assertThat(fake.calls()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"403", "429"})
  void a_secondary_limit_is_kept_to_the_second(int status) {
    fake.add(motoki());
    fake.pauses(status, "7");
    AccountSnapshot seen = seen("motoki-m-dev");
    assertThat(seen.unread()).isEmpty();
    assertThat(waited()).containsExactly(Duration.ofSeconds(7));
    assertThat(fake.tooEarly()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"403", "429"})
  void a_secondary_limit_without_a_time_is_a_minute_and_then_two(int status) {
    fake.add(motoki());
    fake.pauses(status, "");
    fake.pauses(status, "");
    AccountSnapshot seen = seen(gitHub().fetch(LINK, Duration.ofMinutes(10)));
    assertThat(seen.unread()).isEmpty();
    assertThat(waited()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2));
  }

  @Test
  void a_pause_longer_than_there_is_time_ends_the_look_and_holds_for_the_next() {
    fake.add(motoki());
    fake.pauses(403, "600");
    GitHub gitHub = gitHub();
    assertThat(why(gitHub.fetch(LINK, MINUTE))).isEqualTo("GitHub asks for a pause");
    assertThat(why(gitHub.fetch(LINK, MINUTE))).isEqualTo("GitHub asks for a pause");
    assertThat(fake.calls()).hasSize(1);
    assertThat(waited()).isEmpty();
  }

  @Test
  void what_did_not_change_costs_nothing_of_the_hour() {
    fake.add(motoki());
    GitHub gitHub = gitHub();
    AccountSnapshot first = seen(gitHub.fetch(LINK, MINUTE));
    int used = fake.used();
    AccountSnapshot again = seen(gitHub.fetch(LINK, MINUTE));
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(fake.used()).as("empty repositories have no tag").isEqualTo(used + 1);
    assertThat(fake.calls().stream().skip(first.requests()))
        .extracting(GitHubCall::status)
        .containsOnly(304, 409);
  }

  @Test
  void without_a_token_what_did_not_change_counts_all_the_same() {
    fake.add(motoki());
    GitHub gitHub = gitHub("", BUDGET);
    seen(gitHub.fetch(LINK, MINUTE));
    int used = fake.used();
    seen(gitHub.fetch(LINK, MINUTE));
    assertThat(fake.used()).isEqualTo(2 * used);
    assertThat(fake.tooEarly()).isZero();
  }

  @Test
  void what_changed_is_read_anew() {
    FakeAccount account = fake.add(motoki());
    GitHub gitHub = gitHub();
    seen(gitHub.fetch(LINK, MINUTE));
    account.shows("location", "Osaka");
    assertThat(json(seen(gitHub.fetch(LINK, MINUTE))).path("location").asText()).isEqualTo("Osaka");
  }

  @Test
  void after_a_day_everything_is_read_anew() {
    fake.add(motoki());
    GitHub gitHub = gitHub();
    AccountSnapshot first = seen(gitHub.fetch(LINK, MINUTE));
    now = now.plus(KnownReplies.AGE).plusSeconds(1);
    seen(gitHub.fetch(LINK, MINUTE));
    assertThat(fake.calls().stream().skip(first.requests()))
        .extracting(GitHubCall::status)
        .doesNotContain(304);
  }
}

package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.account.AccountFetch;
import dev.bonafide.account.AccountHost;
import dev.bonafide.account.AccountLink;
import java.time.Duration;
import java.time.InstantSource;

/** GitHub. Nothing is sent before something is asked for. */
public final class GitHub implements AccountHost, AutoCloseable {
  private final GitHubSettings settings;
  private final InstantSource clock;
  private final GitHubCalls calls;

  /** One that waits in real time. */
  public GitHub(GitHubSettings settings, InstantSource clock) {
    this(settings, clock, GitHubCalls::park);
  }

  GitHub(GitHubSettings settings, InstantSource clock, GitHubCalls.Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    this.calls = new GitHubCalls(settings, clock, waiting);
  }

  @Override
  public AccountFetch fetch(AccountLink link, Duration within) {
    AccountRequests look =
        new AccountRequests(calls, new RequestBudget(clock, within, settings.requests()));
    try {
      return seen(link, look);
    } catch (GitHubFailure e) {
      if (e.trouble() != GitHubTrouble.MISSING) {
        return new AccountFetch.Unfetched(e.trouble().what());
      }
      return link.number().isEmpty()
          ? new AccountFetch.Unfetched(
              "GitHub has no account of this name: it was renamed or deleted, or never existed")
          : new AccountFetch.Gone(link);
    }
  }

  private static AccountFetch seen(AccountLink link, AccountRequests look) throws GitHubFailure {
    boolean isNumbered = !link.number().isEmpty();
    JsonNode user = isNumbered ? look.one("user", link.number()) : look.one("users", link.login());
    String login = user.path("login").asText();
    String number = user.path("id").asText();
    boolean isAccount = AccountLink.isLogin(login) && AccountLink.isNumber(number);
    if (!isAccount || (isNumbered && !number.equals(link.number()))) {
      throw new GitHubFailure(GitHubTrouble.ANSWER);
    }
    if (!user.path("type").asText("User").equals("User")) {
      return new AccountFetch.Unfetched("it is an organization's or a program's account");
    }
    AccountLink now = new AccountLink(login, number);
    return new AccountFetch.Seen(new AccountLook(look, now, user).snapshot());
  }

  /**
   * Whether the token is accepted, and how many requests the hour has left. Asking for that costs
   * none of them.
   *
   * @param within after which nobody waits any more
   */
  public GitHubHealth examine(Duration within) {
    AccountRequests look =
        new AccountRequests(calls, new RequestBudget(clock, within, settings.requests()));
    try {
      JsonNode rate = look.one("rate_limit").path("rate");
      if (!rate.path("limit").isIntegralNumber()) {
        throw new GitHubFailure(GitHubTrouble.ANSWER);
      }
      return new GitHubHealth.Sound(rate.path("limit").intValue(), rate.path("remaining").asInt());
    } catch (GitHubFailure e) {
      return new GitHubHealth.Broken(e.trouble().what(), e.trouble().mend());
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}

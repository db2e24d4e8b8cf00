package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.account.AccountFetch;
import dev.bonafide.account.AccountHost;
import dev.bonafide.account.AccountLink;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.Waiting;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.AccountSite;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.Provable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** GitHub. Nothing is sent before something is asked for. */
public final class GitHub implements AccountHost, AccountSite, AutoCloseable {
  private final GitHubSettings settings;
  private final InstantSource clock;
  private final GitHubCalls calls;

  /** One that waits in real time. */
  public GitHub(GitHubSettings settings, InstantSource clock) {
    this(settings, clock, Waiting.REAL);
  }

  GitHub(GitHubSettings settings, InstantSource clock, Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    this.calls = new GitHubCalls(settings, clock, waiting);
  }

  @Override
  public AccountFetch fetch(AccountLink link, Duration within) {
    AccountRequests look = look(within);
    try {
      return seen(link, look);
    } catch (GitHubFailure e) {
      if (e.trouble() != GitHubTrouble.MISSING) {
        return new AccountFetch.Unfetched(e.trouble().what());
      }
      return link.number().isEmpty()
          ? new AccountFetch.Unfetched(Phrasebook.ENGLISH.say(FoundAccount.NONE))
          : new AccountFetch.Gone(link);
    }
  }

  private static AccountFetch seen(AccountLink link, AccountRequests look) throws GitHubFailure {
    FoundAccount found = FoundAccount.of(link, look);
    return found.isPerson()
        ? new AccountFetch.Seen(new AccountLook(look, found.link(), found.user()).snapshot())
        : new AccountFetch.Unfetched(Phrasebook.ENGLISH.say(FoundAccount.NO_PERSON));
  }

  @Override
  public ProofPin pin(Provable.Account account, Duration within) {
    try {
      FoundAccount found =
          FoundAccount.of(new AccountLink(account.login(), account.number()), look(within));
      return found.isPerson()
          ? new ProofPin.Pinned(found.thing())
          : new ProofPin.Refused(FoundAccount.NO_PERSON);
    } catch (GitHubFailure e) {
      boolean isMissing = e.trouble() == GitHubTrouble.MISSING;
      return new ProofPin.Refused(isMissing ? FoundAccount.NONE : e.trouble().why());
    }
  }

  @Override
  public ProofLook look(Provable.Account account, String code, Instant since, Duration within) {
    AccountRequests look = look(within);
    try {
      FoundAccount found =
          FoundAccount.of(new AccountLink(account.login(), account.number()), look);
      return new ShownCode(look, found, code).search(since);
    } catch (GitHubFailure e) {
      boolean isMissing = e.trouble() == GitHubTrouble.MISSING;
      return new ProofLook.Unseen(isMissing ? FoundAccount.GONE : e.trouble().why());
    }
  }

  private AccountRequests look(Duration within) {
    return new AccountRequests(calls, CallBudget.of(clock, within, settings.requests()));
  }

  /**
   * Whether the token is accepted, and how many requests the hour has left. Asking for that costs
   * none of them.
   *
   * @param within after which nobody waits any more
   */
  public GitHubHealth examine(Duration within) {
    AccountRequests look = look(within);
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

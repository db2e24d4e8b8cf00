package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.account.AccountLink;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.Waiting;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.Provable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** GitHub. Nothing is sent before something is asked for. */
final class GitHub implements AutoCloseable {
  static final String PART = "GitHub";

  private final GitHubSettings settings;
  private final InstantSource clock;
  private final GitHubCalls calls;

  /** One that waits in real time. */
  GitHub(GitHubSettings settings, InstantSource clock) {
    this(settings, clock, Waiting.REAL);
  }

  GitHub(GitHubSettings settings, InstantSource clock, Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    this.calls = new GitHubCalls(settings, clock, waiting);
  }

  /**
   * Looks at an account. One that has a number is looked up by it, whatever it is called today.
   * Only what everyone can see is asked for, within a number of requests that is set.
   *
   * @param within after which no one waits any more, all requests together
   */
  AccountFetch fetch(AccountLink link, Duration within) {
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

  /** The account with its number; one that has it is looked up by it. */
  ProofPin pin(Provable.Account account, Duration within) {
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

  /**
   * Looks for a code in what only the account itself can write.
   *
   * @param account with its number
   * @param since when the code was made
   */
  ProofLook look(Provable.Account account, String code, Instant since, Duration within) {
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
   * @param within after which no one waits any more
   */
  Diagnosis examine(Duration within) {
    AccountRequests look = look(within);
    try {
      JsonNode rate = look.one("rate_limit").path("rate");
      if (!rate.path("limit").isIntegralNumber()) {
        throw new GitHubFailure(GitHubTrouble.ANSWER);
      }
      return new Diagnosis.Sound(
          PART,
          "accounts can be looked up; %,d of %,d requests are left this hour"
              .formatted(rate.path("remaining").asInt(), rate.path("limit").intValue()));
    } catch (GitHubFailure e) {
      return new Diagnosis.Broken(PART, e.trouble().what(), e.trouble().mend());
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}

package dev.bonafide.github;

import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.AskedPause;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.CallFailure;
import dev.bonafide.http.CallPolicy;
import dev.bonafide.http.CallRefusal;
import dev.bonafide.http.ReplyBody;
import dev.bonafide.http.Waiting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Calls to GitHub: one at a time, at the pace that it asks for, and never more than a look may
 * send. What it knows is asked for by its tag. Redirects are followed within the API alone.
 */
final class GitHubCalls implements AutoCloseable {
  static final String JSON = "application/vnd.github+json";
  static final String PATCH = "application/vnd.github.patch";
  private static final ReplyBody WHOLE = ReplyBody.whole(4 << 20);

  /** What stands above the first line of a patch's message has less. */
  private static final ReplyBody HEAD = ReplyBody.beginning(8 << 10);

  private static final int TRIES = 3;
  private static final int HOPS = 3;
  private static final int UNCHANGED = 304;

  /** At least so long, says GitHub, where it does not say how long; longer each time. */
  private static final Duration UNSAID = Duration.ofMinutes(1);

  private final GitHubSettings settings;
  private final InstantSource clock;
  private final KnownReplies known = new KnownReplies();
  private final ReentrantLock turn = new ReentrantLock(true);
  private final ApiCalls calls;

  GitHubCalls(GitHubSettings settings, InstantSource clock, Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    CallPolicy policy = CallPolicy.of(TRIES).unsaid(UNSAID).refusal(GitHubCalls::refusal);
    this.calls = new ApiCalls(policy, clock, waiting);
  }

  HttpUrl api() {
    return settings.api();
  }

  /** Asks for something, and again where a fault may pass. */
  GitHubReply ask(HttpUrl url, String accept, CallBudget budget) throws GitHubFailure {
    try {
      take(budget);
      try {
        return asked(url, accept, budget);
      } finally {
        turn.unlock();
      }
    } catch (CallFailure e) {
      throw new GitHubFailure(GitHubTrouble.of(e.trouble()));
    }
  }

  /** GitHub asks for one request after the other. */
  private void take(CallBudget budget) throws CallFailure, GitHubFailure {
    try {
      if (!turn.tryLock(budget.time().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new GitHubFailure(GitHubTrouble.LATE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitHubFailure(GitHubTrouble.LATE);
    }
  }

  private GitHubReply asked(HttpUrl url, String accept, CallBudget budget)
      throws CallFailure, GitHubFailure {
    ReplyBody body = accept.equals(PATCH) ? HEAD : WHOLE;
    ApiReply said = calls.follow(url, HOPS, this::isApi, at -> request(at, accept), body, budget);
    String key = accept + " " + said.url();
    Optional<GitHubReply> before = known.get(key, clock.instant());
    if (!said.isSuccess() && (said.status() != UNCHANGED || before.isEmpty())) {
      throw new GitHubFailure(
          refusal(said) == CallRefusal.PACE ? GitHubTrouble.PACE : GitHubTrouble.of(said.status()));
    }
    GitHubReply reply =
        said.status() == UNCHANGED
            ? before.orElseThrow()
            : new GitHubReply(
                said.text(), said.type(), said.header("ETag"), NextPage.in(said.header("Link")));
    known.put(key, reply, clock.instant());
    return reply;
  }

  /** Whether the token may be sent there. */
  private boolean isApi(HttpUrl url) {
    HttpUrl api = settings.api();
    return url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port()
        && url.encodedPath().startsWith(api.encodedPath());
  }

  private Request request(HttpUrl url, String accept) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", "Bonafide")
            .header("Accept", accept)
            .header("X-GitHub-Api-Version", "2022-11-28");
    if (!settings.token().isEmpty()) {
      request.header("Authorization", "Bearer " + settings.token());
    }
    known
        .get(accept + " " + url, clock.instant())
        .ifPresent(reply -> request.header("If-None-Match", reply.tag()));
    return request.build();
  }

  /** A limit is told like a missing right, by 403, and then says so in its headers or words. */
  private static CallRefusal refusal(ApiReply reply) {
    boolean isLimit =
        reply.status() == 403
            && (!reply.header("Retry-After").isEmpty()
                || AskedPause.isUsedUp(reply.headers())
                || reply.text().toLowerCase(Locale.ROOT).contains("rate limit"));
    return isLimit ? CallRefusal.PACE : CallRefusal.of(reply);
  }

  @Override
  public void close() {
    calls.close();
  }
}

package dev.bonafide.github;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Calls to GitHub: one at a time, at the pace that it asks for, and never more than a look may
 * send. What it knows is asked for by its tag. Redirects are followed within the API alone.
 */
final class GitHubCalls implements AutoCloseable {
  static final String JSON = "application/vnd.github+json";
  static final String PATCH = "application/vnd.github.patch";

  private static final int MOST_JSON = 4 << 20;

  /** What stands above the first line of a patch's message has less. */
  private static final int HEAD = 8 << 10;

  private static final int REFUSAL = 4 << 10;
  private static final int TRIES = 3;
  private static final int HOPS = 2;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** Lets time pass. */
  @FunctionalInterface
  interface Waiting {
    void pass(Duration time) throws InterruptedIOException;
  }

  private final GitHubSettings settings;
  private final InstantSource clock;
  private final Waiting waiting;
  private final Pace pace = new Pace();
  private final KnownReplies known = new KnownReplies();
  private final ReentrantLock turn = new ReentrantLock(true);
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .protocols(List.of(Protocol.HTTP_1_1))
          .followRedirects(false)
          .followSslRedirects(false)
          .retryOnConnectionFailure(false)
          .connectTimeout(CONNECT)
          .readTimeout(Duration.ZERO)
          .writeTimeout(Duration.ZERO)
          .build();

  GitHubCalls(GitHubSettings settings, InstantSource clock, Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    this.waiting = waiting;
  }

  /** Lets real time pass. */
  static void park(Duration time) throws InterruptedIOException {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  HttpUrl api() {
    return settings.api();
  }

  /** Asks for something, and again where a fault may pass. */
  GitHubReply ask(HttpUrl url, String accept, RequestBudget budget) throws GitHubFailure {
    HttpUrl at = url;
    for (int hop = 0; hop <= HOPS && isApi(at); hop++) {
      Answer answer = sent(at, accept, budget);
      if (answer.to() == null) {
        return Objects.requireNonNull(answer.reply());
      }
      at = answer.to();
    }
    throw new GitHubFailure(GitHubTrouble.ANSWER);
  }

  /** Whether the token may be sent there. */
  private boolean isApi(HttpUrl url) {
    HttpUrl api = settings.api();
    return url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port()
        && url.encodedPath().startsWith(api.encodedPath());
  }

  /**
   * How one request ended: with a reply, elsewhere, or in trouble.
   *
   * @param trouble null where there is none
   */
  private record Answer(
      @Nullable GitHubReply reply, @Nullable HttpUrl to, @Nullable GitHubTrouble trouble) {
    static Answer of(GitHubTrouble trouble) {
      return new Answer(null, null, trouble);
    }
  }

  private Answer sent(HttpUrl url, String accept, RequestBudget budget) throws GitHubFailure {
    take(budget);
    try {
      for (int attempt = 1; ; attempt++) {
        await(budget);
        Answer answer = once(url, accept, budget, PAUSE.multipliedBy(1L << (attempt - 1)));
        GitHubTrouble trouble = answer.trouble();
        if (trouble == null) {
          return answer;
        }
        boolean passes =
            trouble == GitHubTrouble.FAULT
                || trouble == GitHubTrouble.AWAY
                || trouble == GitHubTrouble.PACE;
        if (!passes || attempt == TRIES || !budget.allows(pace.pause(clock.instant()))) {
          throw new GitHubFailure(trouble);
        }
      }
    } finally {
      turn.unlock();
    }
  }

  /** GitHub asks for one request after the other. */
  private void take(RequestBudget budget) throws GitHubFailure {
    try {
      if (!turn.tryLock(budget.time().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new GitHubFailure(GitHubTrouble.LATE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitHubFailure(GitHubTrouble.LATE);
    }
  }

  private void await(RequestBudget budget) throws GitHubFailure {
    Duration pause = pace.pause(clock.instant());
    if (!budget.allows(pause)) {
      throw new GitHubFailure(pause.isZero() ? GitHubTrouble.LATE : GitHubTrouble.PACE);
    }
    if (pause.isPositive()) {
      try {
        waiting.pass(pause);
      } catch (InterruptedIOException stopped) {
        Thread.currentThread().interrupt();
        throw new GitHubFailure(GitHubTrouble.LATE);
      }
    }
    budget.spend();
  }

  private Answer once(HttpUrl url, String accept, RequestBudget budget, Duration usual)
      throws GitHubFailure {
    String key = accept + " " + url;
    Optional<GitHubReply> before = known.get(key, clock.instant());
    OkHttpClient bounded = http.newBuilder().callTimeout(budget.time()).build();
    try (Response response = bounded.newCall(request(url, accept, before)).execute()) {
      Instant now = clock.instant();
      if (response.isSuccessful() || response.code() == 304) {
        GitHubReply reply = response.code() == 304 ? before.orElse(null) : read(response, accept);
        pace.answered(response.headers(), now);
        if (reply == null) {
          return Answer.of(GitHubTrouble.ANSWER);
        }
        known.put(key, reply, now);
        return new Answer(reply, null, null);
      }
      String location = response.header("Location");
      if (response.isRedirect() && location != null) {
        pace.answered(response.headers(), now);
        HttpUrl to = url.resolve(location);
        return to == null ? Answer.of(GitHubTrouble.ANSWER) : new Answer(null, to, null);
      }
      return refused(response, usual, now);
    } catch (InterruptedIOException e) {
      return Answer.of(GitHubTrouble.LATE);
    } catch (IOException e) {
      pace.failed(usual, clock.instant());
      return Answer.of(GitHubTrouble.AWAY);
    }
  }

  private Request request(HttpUrl url, String accept, Optional<GitHubReply> before) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", "Bonafide")
            .header("Accept", accept)
            .header("X-GitHub-Api-Version", "2022-11-28");
    if (!settings.token().isEmpty()) {
      request.header("Authorization", "Bearer " + settings.token());
    }
    before.ifPresent(reply -> request.header("If-None-Match", reply.tag()));
    return request.build();
  }

  private static GitHubReply read(Response response, String accept)
      throws IOException, GitHubFailure {
    boolean isHead = accept.equals(PATCH);
    int most = isHead ? HEAD : MOST_JSON;
    byte[] bytes = response.body().byteStream().readNBytes(most + 1);
    if (bytes.length > most && !isHead) {
      throw new GitHubFailure(GitHubTrouble.SIZE);
    }
    return new GitHubReply(
        new String(bytes, StandardCharsets.UTF_8),
        Objects.requireNonNullElse(response.header("Content-Type"), "").toLowerCase(Locale.ROOT),
        Objects.requireNonNullElse(response.header("ETag"), ""),
        NextPage.in(response.header("Link")));
  }

  private Answer refused(Response response, Duration usual, Instant now) throws IOException {
    if (isLimit(response)) {
      pace.refused(response.headers(), now);
      return Answer.of(GitHubTrouble.PACE);
    }
    GitHubTrouble trouble = GitHubTrouble.of(response.code());
    if (trouble == GitHubTrouble.FAULT) {
      pace.failed(usual, now);
    }
    return Answer.of(trouble);
  }

  /** A limit is told like a missing right, by 403, and then says so in its headers or words. */
  private static boolean isLimit(Response response) throws IOException {
    if (response.code() != 403 && response.code() != 429) {
      return false;
    }
    return response.code() == 429
        || response.header("Retry-After") != null
        || Pace.isUsedUp(response.headers())
        || new String(response.body().byteStream().readNBytes(REFUSAL), StandardCharsets.UTF_8)
            .toLowerCase(Locale.ROOT)
            .contains("rate limit");
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}

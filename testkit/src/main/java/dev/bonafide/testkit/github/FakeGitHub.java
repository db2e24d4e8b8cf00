package dev.bonafide.testkit.github;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's REST API on this machine, which refuses what the real one refuses: a request without a
 * User-Agent, an unknown path, a wrong token, an old version, and everything over the limit. It
 * counts requests that came while it had asked for a pause, for which the real one bans. Sources:
 *
 * <ul>
 *   <li>https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 *   <li>https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *   <li>https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 *   <li>https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 *   <li>https://docs.github.com/en/rest/users/users, /repos/repos, /commits/commits,
 *       /activity/events, /users/followers, /users/keys, /users/gpg-keys, /users/ssh-signing-keys,
 *       /gists/gists
 * </ul>
 */
public final class FakeGitHub implements AutoCloseable {
  public static final String TOKEN = "token-of-the-team";
  private static final String VERSION = "2022-11-28";
  private static final Duration HOUR = Duration.ofHours(1);

  private final InstantSource clock;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<GitHubCall> calls = new CopyOnWriteArrayList<>();
  private final Queue<Instead> instead = new ConcurrentLinkedQueue<>();
  private final GitHubWorld world = new GitHubWorld();
  private final GitHubRoutes routes;
  private Instant reset;
  private Instant pausedUntil = Instant.MIN;
  private int limit = 60;
  private int used;
  private int tooEarly;

  /** What is answered in place of the truth. */
  @FunctionalInterface
  private interface Instead {
    GitHubAnswer to(GitHubCall call) throws IOException;
  }

  /**
   * One whose hours go by a clock.
   *
   * @param clock its time
   */
  public FakeGitHub(InstantSource clock) throws IOException {
    this.clock = clock;
    this.reset = clock.instant().plus(HOUR);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.routes = new GitHubRoutes(world, url());
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Its address, without a path. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public FakeAccount add(FakeAccount account) {
    world.add(account);
    return account;
  }

  /** The old name is free from then on; its repositories lead on. */
  public void rename(FakeAccount account, String login) {
    world.rename(account, login);
  }

  public void delete(FakeAccount account) {
    world.delete(account);
  }

  /** How many requests an hour allows, those with a token included. */
  public void allows(int requests) {
    limit = requests;
  }

  /** Refuses the next request by the secondary limit, and those of the time after it. */
  public void pauses(int status, String retryAfter) {
    instead.add(
        _ -> {
          boolean isSaid = !retryAfter.isEmpty();
          pausedUntil = clock.instant().plusSeconds(isSaid ? Long.parseLong(retryAfter) : 60);
          GitHubAnswer refused =
              GitHubAnswer.refused(status, "You have exceeded a secondary rate limit.");
          return isSaid ? refused.with("Retry-After", retryAfter) : refused;
        });
  }

  /** Answers the next request with a status and words of its own. */
  public void next(int status, String type, String body) {
    instead.add(_ -> new GitHubAnswer(status, type, body, Map.of()));
  }

  /** Sends the next request elsewhere. */
  public void redirects(int status, String to) {
    instead.add(_ -> new GitHubAnswer(status, "text/plain", "", Map.of("Location", to)));
  }

  /** Cuts the connection at the next request. */
  public void cuts() {
    instead.add(
        _ -> {
          throw new IOException("cut");
        });
  }

  /** Says nothing to the next request until it is closed. */
  public void hangs() {
    instead.add(
        _ -> {
          try {
            closed.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new IOException("closed");
        });
  }

  /** The requests that came, in order. */
  public List<GitHubCall> calls() {
    return List.copyOf(calls);
  }

  /** The paths that were asked for. */
  public List<String> paths() {
    return calls.stream().map(GitHubCall::path).toList();
  }

  /** How much of the hour's limit was used. */
  public synchronized int used() {
    return used;
  }

  /** How many requests came although it had asked for a pause. */
  public synchronized int tooEarly() {
    return tooEarly;
  }

  private void handle(HttpExchange exchange) throws IOException {
    GitHubCall call = GitHubCall.of(exchange);
    try (exchange) {
      GitHubAnswer answer = answered(call);
      calls.add(call.answered(answer.status()));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      boolean isEmpty = answer.status() == 304 || answer.body().isEmpty();
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : bytes.length);
      if (!isEmpty) {
        exchange.getResponseBody().write(bytes);
      }
    } catch (IOException cut) {
      calls.add(call);
      throw cut;
    }
  }

  private GitHubAnswer answered(GitHubCall call) throws IOException {
    Instead other = instead.poll();
    if (other != null) {
      return other.to(call);
    }
    GitHubAnswer refusal = refusal(call);
    return refusal == null ? limited(call) : refusal;
  }

  private static @Nullable GitHubAnswer refusal(GitHubCall call) {
    if (call.header("User-Agent").isBlank()) {
      return new GitHubAnswer(
          403,
          "text/html",
          "Request forbidden by administrative rules. Please make sure your request has a"
              + " User-Agent header",
          Map.of());
    }
    String authorization = call.header("Authorization");
    if (!authorization.isEmpty() && !authorization.equals("Bearer " + TOKEN)) {
      return GitHubAnswer.refused(401, "Bad credentials");
    }
    if (!call.header("X-GitHub-Api-Version").equals(VERSION)) {
      return GitHubAnswer.refused(400, "The version is not supported");
    }
    return call.method().equals("GET") ? null : GitHubAnswer.missing();
  }

  private synchronized GitHubAnswer limited(GitHubCall call) {
    Instant now = clock.instant();
    if (!now.isBefore(reset)) {
      used = 0;
      reset = now.plus(HOUR);
    }
    if (call.path().equals("/rate_limit")) {
      return counted(GitHubAnswer.of(rates()));
    }
    if (now.isBefore(pausedUntil)) {
      tooEarly++;
      return GitHubAnswer.refused(403, "You have exceeded a secondary rate limit.");
    }
    if (used >= limit) {
      tooEarly += used > limit ? 1 : 0;
      used++;
      return counted(GitHubAnswer.refused(403, "API rate limit exceeded for 127.0.0.1."));
    }
    GitHubAnswer answer = routes.answer(call);
    String tag = tag(call, answer);
    boolean isSame = answer.status() == 200 && call.header("If-None-Match").equals(tag);
    used += isSame && !call.header("Authorization").isEmpty() ? 0 : 1;
    GitHubAnswer told = isSame ? new GitHubAnswer(304, answer.type(), "", Map.of()) : answer;
    return counted(told.status() >= 400 ? told : told.with("ETag", tag));
  }

  private JsonObject rates() {
    JsonObject rate = new JsonObject();
    rate.addProperty("limit", limit);
    rate.addProperty("used", used);
    rate.addProperty("remaining", Math.max(0, limit - used));
    rate.addProperty("reset", reset.getEpochSecond());
    JsonObject resources = new JsonObject();
    resources.add("core", rate);
    JsonObject body = new JsonObject();
    body.add("resources", resources);
    body.add("rate", rate);
    return body;
  }

  private GitHubAnswer counted(GitHubAnswer answer) {
    return answer
        .with("X-RateLimit-Limit", Integer.toString(limit))
        .with("X-RateLimit-Remaining", Integer.toString(Math.max(0, limit - used)))
        .with("X-RateLimit-Used", Integer.toString(used))
        .with("X-RateLimit-Reset", Long.toString(reset.getEpochSecond()))
        .with("X-RateLimit-Resource", "core");
  }

  /** Of another token the same content has another tag. */
  private static String tag(GitHubCall call, GitHubAnswer answer) {
    CRC32 sum = new CRC32();
    sum.update((call.header("Authorization") + answer.body()).getBytes(StandardCharsets.UTF_8));
    return "W/\"" + Long.toHexString(sum.getValue()) + "\"";
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

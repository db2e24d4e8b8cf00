package dev.bonafide.slack.api;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Holds calls back while Slack wants none of their method in their workspace: otherwise everyone
 * who waits would ask, each for themselves, and what becomes free would be used up by asking.
 */
final class Pauses implements Interceptor {
  private static final int TOO_MANY_REQUESTS = 429;

  /** What Slack counts by the minute in a workspace; posts it counts by the channel. */
  private static final Set<String> COUNTED =
      Set.of(
          ("chat.update conversations.history conversations.info conversations.list"
                  + " conversations.members conversations.replies files.completeUploadExternal"
                  + " files.delete files.getUploadURLExternal files.info files.list users.info")
              .split(" ", -1));

  private final String apiUrl;
  private final InstantSource clock;
  private final Map<Key, MethodPause> pauses = new ConcurrentHashMap<>();

  /**
   * A method in a workspace.
   *
   * @param token told apart from others, and not kept
   */
  private record Key(String method, int token) {}

  Pauses(String apiUrl, InstantSource clock) {
    this.apiUrl = apiUrl;
    this.clock = clock;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String url = request.url().toString();
    String method = url.startsWith(apiUrl) ? url.substring(apiUrl.length()) : "";
    if (!COUNTED.contains(method)) {
      return chain.proceed(request);
    }
    Key key = new Key(method, Objects.hashCode(request.header("Authorization")));
    return held(chain, pauses.computeIfAbsent(key, _ -> new MethodPause()));
  }

  private Response held(Chain chain, MethodPause pause) throws IOException {
    Instant began = clock.instant();
    Duration left = pause.left(began);
    if (left.isPositive()) {
      throw new Paused(left);
    }
    Response response = chain.proceed(chain.request());
    if (response.code() == TOO_MANY_REQUESTS) {
      pause.asked(began, clock.instant(), SlackCalls.retryAfter(response.header("Retry-After")));
    } else {
      pause.lifted(began);
    }
    return response;
  }

  /** A call was not made: Slack asked for a pause, and it is not over. */
  static final class Paused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Duration left;

    Paused(Duration left) {
      super("Slack asked the bot to slow down");
      this.left = left;
    }

    /** Until when to wait, counted from now. */
    Duration left() {
      return left;
    }
  }

  /**
   * Pause of a method that Slack lets no one call. It says for how long; but it counts by the
   * minute, perhaps also what it refuses, so a caller that is refused again after waiting as told
   * waits twice as long each time, up to a minute.
   */
  static final class MethodPause {
    private static final Duration MINUTE = Duration.ofSeconds(61);
    private static final int DOUBLINGS = 6;

    private Instant until = Instant.EPOCH;
    private int refused;

    /** Rest of it; zero where there is none. */
    synchronized Duration left(Instant now) {
      return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /**
     * Slack asked to wait.
     *
     * @param began when the call was made that it refused: one that was on its way when another was
     *     refused says nothing new
     */
    synchronized void asked(Instant began, Instant now, Duration asked) {
      if (!began.isBefore(until)) {
        refused = Math.min(refused + 1, DOUBLINGS + 1);
      }
      Duration doubled = Duration.ofSeconds(1L << Math.max(0, refused - 1));
      Duration least = doubled.compareTo(MINUTE) > 0 ? MINUTE : doubled;
      Instant end = now.plus(asked.compareTo(least) > 0 ? asked : least);
      until = end.isAfter(until) ? end : until;
    }

    /** Slack answered a call. */
    synchronized void lifted(Instant began) {
      if (!began.isBefore(until)) {
        refused = 0;
      }
    }
  }
}

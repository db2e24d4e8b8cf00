package dev.bonafide.hiring.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Calls to one system: one at a time, never faster than it allows, and again where that is safe. No
 * redirect is followed but those of a file, and none takes the credentials elsewhere.
 */
public final class TrackerCalls implements AutoCloseable {
  /** A page of 500 rows with all that a vetting needs of each has less. */
  private static final int MOST_JSON = 8 << 20;

  private static final int TRIES = 4;
  private static final int HOPS = 3;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** Lets time pass. */
  @FunctionalInterface
  public interface Waiting {
    void pass(Duration time) throws InterruptedIOException;
  }

  /**
   * What a system allows.
   *
   * @param api where it is called
   * @param spacing the least time between two requests
   * @param largest bytes of one file
   * @param isPublic whether an address is out on the internet, where files may come from
   */
  public record Bounds(
      HttpUrl api, Duration spacing, long largest, Predicate<InetAddress> isPublic) {}

  private final Bounds bounds;
  private final InstantSource clock;
  private final Waiting waiting;
  private final FileAddress files;
  private final OkHttpClient http;
  private Instant next = Instant.MIN;

  public TrackerCalls(Bounds bounds, InstantSource clock, Waiting waiting) {
    this.bounds = bounds;
    this.clock = clock;
    this.waiting = waiting;
    this.files = new FileAddress(bounds.api(), bounds.isPublic());
    this.http =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .dns(files)
            .build();
  }

  /** Lets real time pass. */
  public static void park(Duration time) throws InterruptedIOException {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  /** Asks for something, and again where a fault may pass. */
  public Reply ask(Request request, TimeLeft time) throws TrackerFailure {
    return sent(request, MOST_JSON, true, time);
  }

  /**
   * Has something done, and once only: it is sent again where the system surely did nothing, and
   * never where nobody knows.
   */
  public Reply tell(Request request, TimeLeft time) throws TrackerFailure {
    return sent(request, MOST_JSON, false, time);
  }

  /**
   * Fetches a file.
   *
   * @param authorization for the system itself; it is sent to no other host
   */
  public byte[] file(String address, String authorization, TimeLeft time) throws TrackerFailure {
    HttpUrl url = HttpUrl.parse(address);
    for (int hop = 0; hop < HOPS && url != null && files.allows(url); hop++) {
      Request.Builder request = new Request.Builder().url(url).get();
      if (files.isApi(url) && !authorization.isEmpty()) {
        request.header("Authorization", authorization);
      }
      try {
        return sent(request.build(), bounds.largest(), true, time).bytes();
      } catch (Redirected elsewhere) {
        url = url.resolve(elsewhere.to());
      }
    }
    throw new TrackerFailure(TrackerTrouble.HOST);
  }

  private Reply sent(Request request, long most, boolean isSafe, TimeLeft time)
      throws TrackerFailure {
    for (int attempt = 1; ; attempt++) {
      await(time);
      Once once = once(request, most, time, PAUSE.multipliedBy(1L << (attempt - 1)));
      if (once.reply() != null) {
        return once.reply();
      }
      boolean isHarmless = isSafe || once.trouble() == TrackerTrouble.PACE;
      if (!once.trouble().passes()
          || !isHarmless
          || attempt == TRIES
          || !time.allows(once.after())) {
        throw new TrackerFailure(once.trouble());
      }
      hold(once.after());
    }
  }

  private Once once(Request request, long most, TimeLeft time, Duration usual)
      throws TrackerFailure {
    OkHttpClient bounded = http.newBuilder().callTimeout(time.left()).build();
    try (Response response = bounded.newCall(request).execute()) {
      if (response.isSuccessful()) {
        Reply reply = Reply.of(response, most);
        hold(TrackerPause.before(response.headers(), clock.instant()));
        return Once.of(reply);
      }
      String location = response.header("Location");
      if (response.isRedirect() && location != null) {
        throw new Redirected(location);
      }
      return Once.of(
          TrackerTrouble.of(response.code()),
          TrackerPause.after(response.headers(), clock.instant(), usual));
    } catch (InterruptedIOException e) {
      return Once.of(TrackerTrouble.LATE, usual);
    } catch (IOException e) {
      return Once.of(TrackerTrouble.AWAY, usual);
    }
  }

  private synchronized void hold(Duration pause) {
    Instant until = clock.instant().plus(pause);
    next = until.isAfter(next) ? until : next;
  }

  /** Waits for this request's turn. */
  private void await(TimeLeft time) throws TrackerFailure {
    Duration pause;
    synchronized (this) {
      Instant now = clock.instant();
      pause = next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
      if (!time.allows(pause)) {
        throw new TrackerFailure(pause.isZero() ? TrackerTrouble.LATE : TrackerTrouble.PACE);
      }
      next = now.plus(pause).plus(bounds.spacing());
    }
    if (pause.isPositive()) {
      pass(pause);
    }
  }

  private void pass(Duration pause) throws TrackerFailure {
    try {
      waiting.pass(pause);
    } catch (InterruptedIOException stopped) {
      Thread.currentThread().interrupt();
      throw new TrackerFailure(TrackerTrouble.LATE);
    }
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}

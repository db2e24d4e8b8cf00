package dev.bonafide.http;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one service, never faster than it allows, and again where that is safe and there is
 * time. No redirect is followed by itself, as it would take what is sent elsewhere. Nothing that is
 * sent or said is logged.
 */
public final class ApiCalls implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final CallPolicy policy;
  private final InstantSource clock;
  private final Waiting waiting;
  private final Pace pace;
  private final Retry asking;
  private final Retry telling;
  private final OkHttpClient http;

  /** Calls that wait in real time. */
  public ApiCalls(CallPolicy policy, InstantSource clock) {
    this(policy, clock, Waiting.REAL);
  }

  public ApiCalls(CallPolicy policy, InstantSource clock, Waiting waiting) {
    this.policy = policy;
    this.clock = clock;
    this.waiting = waiting;
    this.pace = new Pace(policy);
    this.asking = retry(ended -> ended.refusal() != CallRefusal.NONE);
    this.telling = retry(ended -> ended.refusal() == CallRefusal.PACE);
    this.http =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .dns(policy.dns())
            .build();
  }

  /** Policy that decides, while others wait: time is not always real. */
  private Retry retry(Predicate<Ended> passes) {
    return Retry.of(
        "http",
        RetryConfig.<Ended>custom()
            .maxAttempts(policy.tries())
            .retryOnResult(passes)
            .intervalBiFunction(
                (attempt, ended) ->
                    ended
                        .get()
                        .after()
                        .orElseGet(() -> PAUSE.multipliedBy(1L << (attempt - 1)))
                        .toMillis())
            .build());
  }

  /** Asks for something, and again where a fault may pass. */
  public ApiReply ask(Request request, ReplyBody body, CallBudget budget) throws CallFailure {
    return sent(request, body, asking, budget);
  }

  /**
   * Has something done, and once only: it is sent again where the service surely did nothing, and
   * never where no one knows.
   */
  public ApiReply tell(Request request, ReplyBody body, CallBudget budget) throws CallFailure {
    return sent(request, body, telling, budget);
  }

  /**
   * Asks for something, also where the service sends the call elsewhere.
   *
   * @param hops calls at most
   * @param allows whether an address may be called
   */
  public ApiReply follow(
      HttpUrl url,
      int hops,
      Predicate<HttpUrl> allows,
      Function<HttpUrl, Request> request,
      ReplyBody body,
      CallBudget budget)
      throws CallFailure {
    @Nullable HttpUrl at = url;
    for (int hop = 0; hop < hops; hop++) {
      if (at == null || !allows.test(at)) {
        throw new CallFailure(CallTrouble.HOST);
      }
      ApiReply reply = ask(request.apply(at), body, budget);
      if (!reply.isRedirect()) {
        return reply;
      }
      at = reply.target();
    }
    throw new CallFailure(CallTrouble.HOPS);
  }

  private ApiReply sent(Request request, ReplyBody body, Retry retry, CallBudget budget)
      throws CallFailure {
    Retry.AsyncContext<Ended> tries = retry.asyncContext();
    while (true) {
      await(budget);
      Ended ended = once(request, body, budget);
      long milliseconds = tries.onResult(ended);
      Duration pause = Duration.ofMillis(milliseconds);
      if (milliseconds < 0 || !budget.allows(pause)) {
        return ended.get();
      }
      pace.hold(pause, clock.instant());
    }
  }

  private void await(CallBudget budget) throws CallFailure {
    Duration pause = pace.turn(budget, clock.instant());
    if (pause.isPositive()) {
      try {
        waiting.pass(pause);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new CallFailure(CallTrouble.LATE);
      }
    }
    budget.spend();
  }

  private Ended once(Request request, ReplyBody body, CallBudget budget) throws CallFailure {
    OkHttpClient bounded = http.newBuilder().callTimeout(budget.time()).build();
    try (Response response = bounded.newCall(request).execute()) {
      return ended(
          new ApiReply(request.url(), response.code(), response.headers(), body.read(response)));
    } catch (SocketTimeoutException unreachable) {
      return Ended.in(CallTrouble.AWAY);
    } catch (InterruptedIOException late) {
      return Ended.in(CallTrouble.LATE);
    } catch (IOException broken) {
      boolean isStopped = Thread.currentThread().isInterrupted();
      return Ended.in(isStopped ? CallTrouble.LATE : CallTrouble.AWAY);
    }
  }

  private Ended ended(ApiReply reply) {
    CallRefusal refusal = policy.refusal().apply(reply);
    Instant now = clock.instant();
    Optional<Duration> after = Optional.empty();
    switch (refusal) {
      case NONE -> pace.answered(reply.headers(), now);
      case FAULT -> after = AskedPause.after(reply.headers(), now);
      case PACE -> after = pace.refused(reply.headers(), now);
    }
    return new Ended(reply, null, refusal, after);
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}

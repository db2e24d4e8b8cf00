package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import dev.bonafide.listening.SpeechAnswer;
import dev.bonafide.listening.SpeechToText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Asks a server. What fails and may pass is tried twice more, as long as there is time; what a
 * server refuses is not. A redirect is not followed: it would take the recording and the key
 * elsewhere.
 */
public final class SpeechServer implements SpeechToText, AutoCloseable {
  private static final int TRIES = 3;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final SpeechSettings settings;
  private final InstantSource clock;
  private final Waiting waiting;
  private final OkHttpClient http;

  /** Lets time pass. */
  @FunctionalInterface
  interface Waiting {
    /**
     * Waits.
     *
     * @throws InterruptedIOException if the work is stopped meanwhile
     */
    void pass(Duration time) throws InterruptedIOException;
  }

  /**
   * Asks the server of the settings.
   *
   * @param settings without problems
   */
  public SpeechServer(SpeechSettings settings, InstantSource clock) {
    this(settings, clock, SpeechServer::park);
  }

  SpeechServer(SpeechSettings settings, InstantSource clock, Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    this.waiting = waiting;
    this.http =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
  }

  @Override
  public String name() {
    return "speech/" + settings.usedModel();
  }

  @Override
  public int largest() {
    return settings.largest();
  }

  @Override
  public SpeechAnswer listen(Recording recording, Duration within) {
    return switch (asked(recording, within)) {
      case SpeechAttempt.Answered(var passages) -> new SpeechAnswer.Said(passages);
      case SpeechAttempt.Failed(SpeechTrouble trouble, var _) -> {
        String why = "is a recording that was not transcribed: " + trouble.what();
        yield trouble == SpeechTrouble.REQUEST
            ? new SpeechAnswer.Unfit(why)
            : new SpeechAnswer.Unheard(why);
      }
    };
  }

  /** The same, with what is to be done where it fails. */
  SpeechAttempt asked(Recording recording, Duration within) {
    Request request = SpeechRequest.of(recording, settings);
    Instant end = clock.instant().plus(within);
    SpeechAttempt last = new SpeechAttempt.Failed(SpeechTrouble.LATE, PAUSE);
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Duration left = Duration.between(clock.instant(), end);
      if (!left.isPositive()) {
        return last;
      }
      last = once(request, left, PAUSE.multipliedBy(attempt));
      if (!(last instanceof SpeechAttempt.Failed(var trouble, Duration after))
          || !trouble.passes()
          || attempt == TRIES
          || !after.minus(Duration.between(clock.instant(), end)).isNegative()
          || !waited(after)) {
        return last;
      }
    }
    return last;
  }

  private boolean waited(Duration time) {
    try {
      waiting.pass(time);
      return true;
    } catch (InterruptedIOException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private SpeechAttempt once(Request request, Duration left, Duration usual) {
    OkHttpClient bounded = http.newBuilder().callTimeout(left).build();
    try (Response response = bounded.newCall(request).execute()) {
      return SpeechAttempt.of(response, settings.usedFormat(), clock.instant(), usual);
    } catch (InterruptedIOException e) {
      return new SpeechAttempt.Failed(SpeechTrouble.LATE, usual);
    } catch (IOException e) {
      return new SpeechAttempt.Failed(SpeechTrouble.AWAY, usual);
    }
  }

  private static void park(Duration time) throws InterruptedIOException {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}

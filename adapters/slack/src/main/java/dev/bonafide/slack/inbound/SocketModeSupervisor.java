package dev.bonafide.slack.inbound;

import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one line to Slack open. A new one is greeted before the old one is let go, so that events
 * that arrive meanwhile find one of them.
 */
final class SocketModeSupervisor implements AutoCloseable {

  /** Slack greets at once; the kit does not tell when a line is cut before that. */
  private static final Duration GREETED = Duration.ofSeconds(4);

  private static final Duration CHECKED = Duration.ofSeconds(10);
  private static final Duration SHORTEST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final SlackConnection connection;
  private final BiConsumer<SocketModeConnection, String> envelopes;
  private final Backfilling backfilling;
  private final Semaphore look = new Semaphore(0);
  private final Thread keeper = Thread.ofVirtual().name("slack-line").unstarted(this::keep);

  private final ReconnectBackoff limit = new ReconnectBackoff();

  private volatile @Nullable SocketModeConnection socketModeConnection;
  private volatile @Nullable String trouble;
  private volatile boolean closed;

  /**
   * One that keeps no line yet.
   *
   * @param envelopes told what Slack delivers
   * @param backfilling told how well is heard
   */
  SocketModeSupervisor(
      SlackConnection connection,
      BiConsumer<SocketModeConnection, String> envelopes,
      Backfilling backfilling) {
    this.connection = connection;
    this.envelopes = envelopes;
    this.backfilling = backfilling;
  }

  void start() {
    keeper.start();
  }

  boolean isOpen() {
    SocketModeConnection current = socketModeConnection;
    return current != null && !current.isGone();
  }

  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  void note(String what) {
    trouble = what;
  }

  /** Has the line looked at now. */
  void look() {
    look.release();
  }

  private void keep() {
    Duration pause = SHORTEST;
    while (!closed) {
      try {
        boolean good = isGood(socketModeConnection) || swap();
        pause = good ? SHORTEST : longer(pause);
        if (!good) {
          waitAsAsked();
        }
        pause(good ? CHECKED : pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What Slack sent before it answered was heard before the answer. */
  private boolean isGood(@Nullable SocketModeConnection current) {
    Instant asked = backfilling.now();
    boolean good = current != null && !current.isSpent() && current.verifyConnection();
    if (good) {
      backfilling.well(asked);
    }
    return good;
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }

  /** A request to check the line does not shorten the pause that Slack asks for. */
  private void waitAsAsked() throws InterruptedException {
    long asked = limit.await().toNanos();
    long until = System.nanoTime() + asked;
    for (long left = asked; left > 0; left = until - System.nanoTime()) {
      boolean _ = look.tryAcquire(left, TimeUnit.NANOSECONDS);
    }
  }

  private void pause(Duration atMost) throws InterruptedException {
    boolean _ = look.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    look.drainPermits();
  }

  /** Puts a new line in the place of the old one; false if none could be opened. */
  private boolean swap() throws InterruptedException {
    try {
      Optional<SocketModeConnection> fresh = open();
      if (fresh.isPresent()) {
        SocketModeConnection old = socketModeConnection;
        socketModeConnection = fresh.get();
        trouble = null;
        backfilling.renewed(old != null && old.isSpent() && !old.isGone());
        if (old != null) {
          old.end();
        }
      }
      return fresh.isPresent();
    } catch (IOException | URISyntaxException | RuntimeException away) {
      trouble = "Slack did not open a connection (" + away.getClass().getSimpleName() + ")";
      return false;
    }
  }

  private Optional<SocketModeConnection> open()
      throws IOException, URISyntaxException, InterruptedException {
    String token = connection.settings().appToken();
    ApiResult<AppsConnectionsOpenResponse, SlackRefusal> outcome =
        SlackCalls.make(
            () ->
                connection.slack().methods().appsConnectionsOpen(request -> request.token(token)));
    if (!(outcome instanceof ApiResult.Answered(var answer))) {
      trouble = "Slack opened no connection: " + why(outcome);
      if (outcome instanceof ApiResult.Away(Duration wait, String why)
          && why.equals(SlackCalls.TOO_MANY)) {
        limit.asked(wait);
      } else {
        limit.lifted();
      }
      return Optional.empty();
    }
    limit.lifted();
    if (socketModeConnection == null) {
      backfilling.connecting();
    }
    SocketModeConnection fresh =
        new SocketModeConnection(connection.slack(), token, answer.getUrl(), envelopes, this::look);
    if (fresh.open(GREETED)) {
      return Optional.of(fresh);
    }
    fresh.end();
    trouble = "Slack did not greet";
    return Optional.empty();
  }

  private static String why(ApiResult<AppsConnectionsOpenResponse, SlackRefusal> outcome) {
    return switch (outcome) {
      case ApiResult.Refused(SlackRefusal(String error, var needed)) ->
          error + (needed == null ? "" : ", it needs " + needed);
      case ApiResult.Unanswered<?, ?> none -> none.why();
      case ApiResult.Answered(var _) -> "";
    };
  }

  @Override
  public void close() {
    closed = true;
    keeper.interrupt();
    SocketModeConnection last = socketModeConnection;
    socketModeConnection = null;
    if (last != null) {
      last.end();
    }
  }

  /**
   * Wait before another line is asked for, where Slack gives none as too many were asked for. It
   * says how long; but it counts by the minute, perhaps also what it refuses, so a caller that is
   * refused again after waiting as told leaves a whole minute free.
   */
  static final class ReconnectBackoff {
    private static final int BELIEVED = 2;
    private static final Duration MINUTE = Duration.ofSeconds(61);

    private int refused;
    private Duration wait = Duration.ZERO;

    /** Slack asked to wait. */
    void asked(Duration asked) {
      refused++;
      wait = refused < BELIEVED || asked.compareTo(MINUTE) > 0 ? asked : MINUTE;
    }

    /** It did not. */
    void lifted() {
      refused = 0;
      wait = Duration.ZERO;
    }

    Duration await() {
      return wait;
    }
  }
}

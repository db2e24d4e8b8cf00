package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Faults;
import dev.bonafide.testkit.slack.workspace.Ledger;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Delivers events, each to one of the sockets, until they are acknowledged or given up. */
final class Postman {
  /** Time after which a held event follows the next one. */
  private static final Duration BEHIND = Duration.ofMillis(50);

  /** Time after which a held event is delivered though none came after it. */
  private static final Duration ALONE = Duration.ofSeconds(5);

  private final Faults faults;
  private final Ledger ledger;
  private final Retries retries;
  private final Sockets sockets;
  private final Map<String, OnItsWay> underWay = new ConcurrentHashMap<>();
  private final Deque<Event> heldBack = new ArrayDeque<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private record OnItsWay(Event event, int attempt, int socket) {}

  Postman(Faults faults, Ledger ledger, Retries retries) {
    this.faults = faults;
    this.ledger = ledger;
    this.retries = retries;
    this.sockets = new Sockets(ledger, this::acknowledged);
  }

  Sockets sockets() {
    return sockets;
  }

  void begin() {
    sockets.begin();
  }

  void end() {
    timer.shutdownNow();
    sockets.end();
  }

  /** Delivers what Slack delivers once: nothing but the sockets' state changes it. */
  void deliverOnce(Event event) {
    attempt(event, 0);
  }

  void deliver(Event event) {
    if (faults.reorders()) {
      synchronized (heldBack) {
        heldBack.add(event);
      }
      soon(ALONE, this::releaseHeldBack);
      return;
    }
    attempt(event, 0);
    if (faults.duplicates()) {
      attempt(event, 0);
    }
    soon(BEHIND, this::releaseHeldBack);
  }

  private void releaseHeldBack() {
    List<Event> held;
    synchronized (heldBack) {
      held = List.copyOf(heldBack);
      heldBack.clear();
    }
    held.reversed().forEach(event -> attempt(event, 0));
  }

  private void attempt(Event event, int attempt) {
    String envelope = UUID.randomUUID().toString();
    int socket = sockets.pick();
    underWay.put(envelope, new OnItsWay(event, attempt, socket));
    ledger.delivered(event.id(), envelope, attempt, socket);
    sockets.send(socket, frame(event, envelope, attempt));
    soon(socket == 0 ? Duration.ZERO : retries.within(), () -> late(envelope));
  }

  private void late(String envelope) {
    OnItsWay way = underWay.remove(envelope);
    if (way == null || ledger.isAcknowledged(way.event().id())) {
      return;
    }
    if (!way.event().isRepeated() || way.attempt() >= retries.pauses().size()) {
      ledger.gaveUp(way.event().id());
      return;
    }
    soon(retries.pauses().get(way.attempt()), () -> attempt(way.event(), way.attempt() + 1));
  }

  /** Counts only on the socket that the envelope came through. */
  private void acknowledged(int socket, String envelope) {
    OnItsWay way = underWay.get(envelope);
    if (way != null && way.socket() == socket) {
      underWay.remove(envelope);
      ledger.acknowledged(envelope);
    }
  }

  private void soon(Duration after, Runnable work) {
    if (!timer.isShutdown()) {
      var _ = timer.schedule(work, after.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private static String frame(Event event, String envelope, int attempt) {
    JsonObject frame = new JsonObject();
    frame.addProperty("envelope_id", envelope);
    frame.add("payload", event.payload());
    frame.addProperty("type", event.envelope());
    frame.addProperty("accepts_response_payload", !event.isRepeated());
    if (event.isRepeated()) {
      frame.addProperty("retry_attempt", attempt);
      frame.addProperty("retry_reason", attempt == 0 ? "" : "timeout");
    }
    return frame.toString();
  }
}

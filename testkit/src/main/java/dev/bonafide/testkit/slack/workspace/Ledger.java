package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the bot visibly did, and what was delivered to it. */
public final class Ledger {
  private static final int CALLS = 1_000;
  private static final long GLANCE = Duration.ofMillis(10).toNanos();

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Said> said = new ArrayList<>();
  private final List<Whisper> whispers = new ArrayList<>();
  private final Map<String, Delivered> deliveries = new LinkedHashMap<>();
  private final List<String> givenUp = new ArrayList<>();
  private final Deque<Called> calls = new ArrayDeque<>();

  public Ledger(InstantSource clock) {
    this.clock = clock;
  }

  /** All messages and changes, in their order. */
  public List<Said> said() {
    return locked(() -> List.copyOf(said));
  }

  /** What was said to single people, in its order. */
  public List<Whisper> whispers() {
    return locked(() -> List.copyOf(whispers));
  }

  /** How a message reads now, by its time stamp; empty where the bot said no such thing. */
  public String standing(String ts) {
    return said().stream()
        .filter(one -> one.ts().equals(ts))
        .reduce((_, later) -> later)
        .map(Said::shown)
        .orElse("");
  }

  /** How many messages and changes. */
  public int count() {
    return locked(said::size);
  }

  /** The messages, changes left out, that stand in a thread. */
  public List<Said> posts(String channel, String thread) {
    return said().stream()
        .filter(Said::isNew)
        .filter(one -> one.channel().equals(channel) && thread.equals(one.thread()))
        .toList();
  }

  public List<Delivered> deliveries() {
    return locked(() -> List.copyOf(deliveries.values()));
  }

  public List<Delivered> deliveries(String event) {
    return deliveries().stream().filter(one -> one.event().equals(event)).toList();
  }

  /** Whether a delivery of this event was acknowledged in time. */
  public boolean isAcknowledged(String event) {
    return deliveries(event).stream().anyMatch(one -> one.acknowledged() != null);
  }

  /** Events that were never acknowledged and are not delivered again. */
  public List<String> givenUp() {
    return locked(() -> List.copyOf(givenUp));
  }

  /** The last calls, refused or not, in their order. */
  public List<Called> calls() {
    return locked(() -> List.copyOf(calls));
  }

  /** Waits until something holds; false if it did not within the time. */
  public boolean await(Predicate<Ledger> holds, Duration within) {
    long left = within.toNanos();
    lock.lock();
    try {
      while (!holds.test(this)) {
        if (left <= 0) {
          return false;
        }
        // Not all that is waited for is told to the ledger: look now and then.
        left -= GLANCE - changed.awaitNanos(GLANCE);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  public void posted(String channel, JsonObject message) {
    change(() -> said.add(Said.of(true, channel, message, clock.instant())));
  }

  public void updated(String channel, JsonObject message) {
    change(() -> said.add(Said.of(false, channel, message, clock.instant())));
  }

  public void whispered(Whisper whisper) {
    change(() -> whispers.add(whisper));
  }

  public void called(String method, Map<String, String> arguments) {
    change(
        () -> {
          calls.add(new Called(method, arguments));
          if (calls.size() > CALLS) {
            calls.remove();
          }
        });
  }

  public void delivered(String event, String envelope, int attempt, int socket) {
    Delivered one = new Delivered(event, envelope, attempt, socket, clock.instant(), null);
    change(() -> deliveries.put(envelope, one));
  }

  public void acknowledged(String envelope) {
    change(
        () ->
            deliveries.computeIfPresent(
                envelope,
                (_, one) ->
                    new Delivered(
                        one.event(),
                        envelope,
                        one.attempt(),
                        one.socket(),
                        one.at(),
                        clock.instant())));
  }

  public void gaveUp(String event) {
    change(() -> givenUp.add(event));
  }

  /** Tells those who wait that something else changed. */
  public void changed() {
    change(() -> {});
  }

  private void change(Runnable work) {
    lock.lock();
    try {
      work.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}

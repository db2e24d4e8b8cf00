package dev.bonafide.testkit.telegram;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Updates that wait to be fetched: one poller at a time, an update is forgotten when a later call
 * asks for what comes after it, or after a day. An offset that lies far beyond the last update is
 * no offset of this queue: such as after a week without updates, when ids begin again elsewhere.
 */
final class Queue {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int FUTURE = 10;

  private final InstantSource clock;
  private final List<Waiting> waiting = new ArrayList<>();
  private JsonArray wanted = new JsonArray();
  private long next = 727_334_700;
  private int poll;

  private record Waiting(long id, Instant at, JsonObject update) {}

  Queue(InstantSource clock) {
    this.clock = clock;
  }

  /** From now on only those updates wait that a call asks for; as before where it says nothing. */
  synchronized void want(JsonObject call) {
    wanted = call.has("allowed_updates") ? call.getAsJsonArray("allowed_updates") : wanted;
  }

  synchronized JsonArray wanted() {
    return wanted.deepCopy();
  }

  private boolean isWanted(JsonObject update) {
    return wanted.isEmpty()
        || update.keySet().stream().map(JsonPrimitive::new).anyMatch(wanted::contains);
  }

  synchronized long put(JsonObject update) {
    long id = next++;
    if (!isWanted(update)) {
      return id;
    }
    JsonObject numbered = Json.of("update_id", id);
    update.entrySet().forEach(field -> numbered.add(field.getKey(), field.getValue()));
    waiting.add(new Waiting(id, clock.instant(), numbered));
    notifyAll();
    return id;
  }

  /** From now on ids are these. */
  synchronized void reset(long id) {
    next = id;
  }

  synchronized int size() {
    return waiting.size();
  }

  synchronized void conflict() {
    poll++;
    notifyAll();
  }

  synchronized JsonArray poll(JsonObject call) throws InterruptedException {
    long offset = Json.number(call, "offset");
    if (offset < 0) {
      throw new IllegalStateException("a negative offset forgets updates");
    }
    want(call);
    int mine = ++poll;
    notifyAll();
    long limit = call.has("limit") ? Json.number(call, "limit") : 100;
    long until = System.nanoTime() + Duration.ofSeconds(Json.number(call, "timeout")).toNanos();
    forget(offset);
    while (waiting.isEmpty() && mine == poll && System.nanoTime() < until) {
      wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
    }
    if (mine != poll) {
      throw conflicting();
    }
    JsonArray batch = new JsonArray();
    waiting.stream().limit(limit).forEach(one -> batch.add(one.update()));
    return batch;
  }

  /** Hands over one after the other until one is not taken. */
  void push(ToIntFunction<JsonObject> taker, IntConsumer refused) {
    for (Waiting next = first(); next != null; next = first()) {
      int status = taker.applyAsInt(next.update());
      if (status / 100 != 2) {
        refused.accept(status);
        return;
      }
      forget(next.id() + 1);
    }
  }

  private synchronized @Nullable Waiting first() {
    return waiting.isEmpty() ? null : waiting.getFirst();
  }

  static Refused conflicting() {
    return new Refused(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
            + " running",
        new JsonObject());
  }

  private synchronized void forget(long offset) {
    Instant old = clock.instant().minus(KEPT);
    waiting.removeIf(one -> one.at().isBefore(old));
    if (!waiting.isEmpty() && offset <= waiting.getLast().id() + FUTURE) {
      waiting.removeIf(one -> one.id() < offset);
    }
  }
}

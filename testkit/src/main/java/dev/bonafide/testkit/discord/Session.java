package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one identified bot was told, so that it can be told again what it missed. */
final class Session {
  final String id = UUID.randomUUID().toString().replace("-", "");
  final long intents;
  private final List<JsonObject> told = new ArrayList<>();
  private @Nullable Wire wire;

  Session(long intents, Wire wire) {
    this.intents = intents;
    this.wire = wire;
  }

  synchronized void dispatch(String type, JsonObject data) {
    JsonObject payload = Json.of("op", 0, "s", told.size() + 1, "t", type, "d", data);
    told.add(payload);
    if (wire != null) {
      wire.send(payload);
    }
  }

  /** The last once more, as Discord may after a hiccup. */
  synchronized void again() {
    if (wire != null && !told.isEmpty()) {
      wire.send(told.getLast());
    }
  }

  synchronized void resume(Wire next, int seen) {
    wire = next;
    for (JsonObject payload : told.subList(Math.min(seen, told.size()), told.size())) {
      next.send(payload);
    }
    dispatch("RESUMED", new JsonObject());
  }

  synchronized void leave(Wire gone) {
    if (gone.equals(wire)) {
      wire = null;
    }
  }

  synchronized @Nullable Wire wire() {
    return wire;
  }
}

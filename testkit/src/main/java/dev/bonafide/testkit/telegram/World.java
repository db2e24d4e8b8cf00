package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Chats, files and presses of buttons. */
final class World {
  private static final Duration FRESH = Duration.ofSeconds(15);
  private static final long LARGEST_FILE = 20L << 20;

  final InstantSource clock;
  final Map<Long, Chat> chats = new HashMap<>();
  final List<Did> did = new ArrayList<>();
  final Whispers whispers = new Whispers(this);
  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, Instant> queries = new HashMap<>();
  private long messages = 100;
  private long names = 1;

  World(InstantSource clock) {
    this.clock = clock;
  }

  /** A chat that someone wrote in. */
  Chat chat(long id) {
    return Objects.requireNonNull(chats.get(id), "no such chat");
  }

  long nextMessage() {
    return ++messages;
  }

  /** A query that waits for its answer. */
  String query() {
    String id = "4382bfdwdsb323b2d" + names++;
    queries.put(id, clock.instant());
    return id;
  }

  void answered(String id) {
    Instant asked = queries.remove(id);
    if (asked == null || asked.plus(FRESH).isBefore(clock.instant())) {
      throw Refused.bad("query is too old and response timeout expired or query ID is invalid");
    }
  }

  String file(byte[] bytes) {
    String id = "BQACAgIAAxkB" + names++;
    files.put(id, bytes);
    return id;
  }

  JsonObject fileOf(String id) {
    byte[] bytes = files.get(id);
    if (bytes == null) {
      throw Refused.bad("wrong file_id or the file is temporarily unavailable");
    }
    if (bytes.length > LARGEST_FILE) {
      throw Refused.bad("file is too big");
    }
    return Json.of(
        "file_id",
        id,
        "file_unique_id",
        "u" + id,
        "file_size",
        bytes.length,
        "file_path",
        "documents/" + id);
  }

  byte[] bytes(String path) {
    return files.getOrDefault(path.replaceFirst("^documents/", ""), new byte[0]);
  }

  /** The chat of a call that says something. */
  Chat open(JsonObject call) {
    Chat chat = chats.get(Json.number(call, "chat_id"));
    if (chat == null) {
      throw Refused.bad("chat not found");
    }
    if (chat.movedTo != 0) {
      throw Refused.migrated(chat.movedTo);
    }
    if (chat.blocked) {
      throw new Refused(
          403,
          chat.isPrivate()
              ? "Forbidden: bot was blocked by the user"
              : "Forbidden: bot was kicked from the group chat",
          new JsonObject());
    }
    return chat;
  }
}

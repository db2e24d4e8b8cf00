package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A chat that the bot is in, and what was said there. */
final class Chat {
  final JsonObject written;
  final Map<Long, Said> said = new LinkedHashMap<>();
  final Map<Long, JsonObject> heard = new HashMap<>();
  final Map<Long, String> reactions = new HashMap<>();

  /** All that was ever shown to everyone there, also for a moment. */
  final List<String> shown = new ArrayList<>();

  /** Who was seen there. */
  final Set<Long> people = new HashSet<>();

  boolean blocked;
  long movedTo;

  Chat(JsonObject written) {
    this.written = written;
  }

  long id() {
    return Json.number(written, "id");
  }

  boolean isPrivate() {
    return Json.text(written, "type").equals("private");
  }

  boolean has(long message) {
    return said.containsKey(message) || heard.containsKey(message);
  }
}

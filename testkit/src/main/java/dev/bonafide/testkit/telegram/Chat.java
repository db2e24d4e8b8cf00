package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A chat that the bot is in, and what was said there. */
final class Chat {
  final JsonObject written;
  final Map<Long, Said> said = new LinkedHashMap<>();
  final Map<Long, JsonObject> heard = new HashMap<>();
  final Map<Long, String> reactions = new HashMap<>();
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

package dev.bonafide.testkit.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies of requests and answers. */
final class Bodies {
  private Bodies() {}

  /** Empty where it is no JSON object. */
  static Optional<JsonObject> read(Call call) {
    try {
      JsonElement body = JsonParser.parseString(call.body());
      return body.isJsonObject() ? Optional.of(body.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException broken) {
      return Optional.empty();
    }
  }

  static boolean isEmpty(@Nullable JsonElement list) {
    return list == null || !list.isJsonArray() || list.getAsJsonArray().isEmpty();
  }

  /** A field that the provider does not know. */
  static Optional<String> unknown(JsonObject body, Set<String> known) {
    return body.keySet().stream().filter(field -> !known.contains(field)).findFirst();
  }

  static JsonElement text(String text) {
    return new JsonPrimitive(text);
  }

  static JsonArray list(JsonElement... elements) {
    JsonArray list = new JsonArray();
    for (JsonElement element : elements) {
      list.add(element);
    }
    return list;
  }
}

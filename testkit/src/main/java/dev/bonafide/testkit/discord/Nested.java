package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Looks into what lies in each other. */
final class Nested {
  private Nested() {}

  /** A list of some. */
  static JsonArray list(Iterable<? extends JsonElement> elements) {
    JsonArray list = new JsonArray();
    elements.forEach(list::add);
    return list;
  }

  static JsonArray array(JsonObject object, String field) {
    return object.get(field) instanceof JsonArray array ? array : new JsonArray();
  }

  static JsonObject object(JsonObject object, String field) {
    return object.get(field) instanceof JsonObject inner ? inner : new JsonObject();
  }

  static JsonObject copy(JsonObject object) {
    return object.deepCopy();
  }
}

package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.Json;
import org.jspecify.annotations.Nullable;

/** What somebody filled in, by the names of the fields. */
record Filled(JsonObject values) {

  /** Null where nothing was. */
  @Nullable String given(String field) {
    String words = in(field).strip();
    return words.isEmpty() ? null : words;
  }

  /** Empty where nothing was. */
  String in(String field) {
    JsonObject given = Json.in(Json.in(values, field), "value");
    String chosen = Json.text(Json.in(given, "selected_option"), "value", "");
    return Json.text(given, "value", chosen);
  }
}

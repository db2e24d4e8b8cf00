package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackJson;

/** What someone filled in, by the names of the fields. */
record FilledForm(JsonObject values) {
  /** Empty where nothing was. */
  String in(String field) {
    JsonObject given = SlackJson.in(SlackJson.in(values, field), "value");
    String chosen = SlackJson.text(SlackJson.in(given, "selected_option"), "value", "");
    return SlackJson.text(given, "value", chosen);
  }
}

package dev.bonafide.slack.inbound;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.bonafide.slack.api.SlackJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a call over HTTP carries, as Socket Mode would: events are JSON, presses of buttons are JSON
 * in a form's {@code payload}, slash commands are a form.
 */
final class HttpPayload {
  private HttpPayload() {}

  /** Empty for what carries nothing, such as a look at the certificate. */
  static Optional<JsonObject> of(String body) {
    if (body.startsWith("{")) {
      return json(body);
    }
    JsonObject form = form(body);
    String payload = SlackJson.text(form, "payload");
    if (payload != null) {
      return json(payload);
    }
    return form.has("command") ? Optional.of(form) : Optional.empty();
  }

  private static Optional<JsonObject> json(String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static JsonObject form(String body) {
    JsonObject form = new JsonObject();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.addProperty(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

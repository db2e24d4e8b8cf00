package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a call over HTTP carries, as Socket Mode would: events are JSON, presses of buttons are JSON
 * in a form's {@code payload}, slash commands are a form.
 */
public final class HttpPayload {
  private HttpPayload() {}

  /** Empty for what carries nothing, such as a look at the certificate. */
  public static Optional<JsonObject> of(String body) {
    return SlackJson.parsed(body).or(() -> inForm(form(body)));
  }

  private static Optional<JsonObject> inForm(JsonObject form) {
    return form.has("payload")
        ? SlackJson.parsed(SlackJson.text(form, "payload"))
        : Optional.of(form).filter(one -> one.has("command"));
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

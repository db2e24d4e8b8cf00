package dev.bonafide.testkit.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.sun.net.httpserver.HttpExchange;
import dev.bonafide.testkit.slack.workspace.Refusal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call as it came in.
 *
 * @param warning what Slack remarks on the content type; null where nothing
 */
record Request(
    String method,
    @Nullable String token,
    Map<String, String> arguments,
    @Nullable String warning) {
  private static final int LARGEST = 1 << 20;

  static Request of(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String method = path.substring(path.lastIndexOf('/') + 1);
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST);
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    Map<String, String> arguments = arguments(new String(bytes, StandardCharsets.UTF_8), type);
    String inBody = arguments.remove("token");
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    basic(header).forEach(arguments::putIfAbsent);
    boolean bears = header != null && header.startsWith("Bearer ");
    String token = bears ? header.substring("Bearer ".length()) : inBody;
    return new Request(method, token, arguments, warning(type));
  }

  private static Map<String, String> arguments(String body, @Nullable String type) {
    if (body.isEmpty()) {
      return new HashMap<>();
    }
    if (type == null) {
      throw new Refusal("missing_post_type");
    }
    String plain = type.toLowerCase(Locale.ROOT);
    if (plain.startsWith("application/x-www-form-urlencoded")) {
      return form(body);
    }
    if (plain.startsWith("application/json")) {
      return json(body);
    }
    throw new Refusal("invalid_post_type");
  }

  /** A client's id and secret, where it says who it is. */
  private static Map<String, String> basic(@Nullable String header) {
    if (header == null || !header.startsWith("Basic ")) {
      return Map.of();
    }
    byte[] both = Base64.getDecoder().decode(header.substring("Basic ".length()));
    String[] parts = new String(both, StandardCharsets.UTF_8).split(":", 2);
    return Map.of("client_id", parts[0], "client_secret", parts.length < 2 ? "" : parts[1]);
  }

  private static @Nullable String warning(@Nullable String type) {
    if (type == null) {
      return null;
    }
    String plain = type.toLowerCase(Locale.ROOT);
    boolean says = plain.contains("charset=");
    if (plain.startsWith("application/json")) {
      return says ? null : "missing_charset";
    }
    return says ? "superfluous_charset" : null;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal("invalid_form_data");
    }
  }

  private static Map<String, String> json(String body) {
    JsonElement parsed;
    try {
      parsed = JsonParser.parseString(body);
    } catch (JsonSyntaxException e) {
      throw new Refusal("invalid_json");
    }
    if (!(parsed instanceof JsonObject object)) {
      throw new Refusal("json_not_object");
    }
    Map<String, String> arguments = new HashMap<>();
    object
        .asMap()
        .forEach(
            (name, value) ->
                arguments.put(
                    name, value.isJsonPrimitive() ? value.getAsString() : value.toString()));
    return arguments;
  }
}

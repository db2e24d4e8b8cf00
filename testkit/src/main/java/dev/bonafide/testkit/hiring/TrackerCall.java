package dev.bonafide.testkit.hiring;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A request that arrived.
 *
 * @param query its parameters; those that may stand several times have commas between their values
 * @param type of the content; empty for none
 * @param authorization the header; empty for none
 */
public record TrackerCall(
    String method,
    String path,
    Map<String, String> query,
    String type,
    String authorization,
    String body) {

  private static final Set<String> REPEATED = Set.of("expand");

  static TrackerCall of(HttpExchange exchange) throws IOException, TrackerRefusal {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new TrackerCall(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        pairs(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "")),
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), ""),
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""),
        body);
  }

  /** {@code a=1&b=2}, as queries and forms have it. */
  static Map<String, String> pairs(String written) throws TrackerRefusal {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : written.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals));
        String value = decoded(pair.substring(equals + 1));
        if (pairs
            .merge(name, value, (a, b) -> REPEATED.contains(name) ? a + "," + b : "")
            .isEmpty()) {
          throw new TrackerRefusal(400, "duplicate parameter " + name);
        }
      }
    }
    return pairs;
  }

  private static String decoded(String written) {
    return URLDecoder.decode(written, StandardCharsets.UTF_8);
  }

  /** The body as the object that it must be. */
  JsonObject json() throws TrackerRefusal {
    if (!type.startsWith("application/json")) {
      throw new TrackerRefusal(415, "Content-Type must be application/json");
    }
    try {
      JsonElement read = JsonParser.parseString(body);
      if (read.isJsonObject()) {
        return read.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new TrackerRefusal(400, "invalid JSON");
    }
    throw new TrackerRefusal(400, "the body must be an object");
  }
}

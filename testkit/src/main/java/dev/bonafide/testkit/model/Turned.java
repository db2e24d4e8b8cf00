package dev.bonafide.testkit.model;

import com.google.gson.JsonObject;
import java.util.Map;

/** What a provider answers instead of doing as it is told. */
final class Turned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonObject body;
  private final transient Map<String, String> headers;

  Turned(int status, JsonObject body) {
    this(status, body, Map.of());
  }

  Turned(int status, JsonObject body, Map<String, String> headers) {
    super(body.toString());
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  int status() {
    return status;
  }

  JsonObject body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }
}

package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;

/** What the Bot API answers instead of doing as it is told. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;
  private final transient JsonObject parameters;

  Refused(int code, String description, JsonObject parameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }

  static Refused bad(String description) {
    return new Refused(400, "Bad Request: " + description, new JsonObject());
  }

  static Refused pause(int seconds) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("retry_after", seconds);
    return new Refused(429, "Too Many Requests: retry after " + seconds, parameters);
  }

  static Refused migrated(long to) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("migrate_to_chat_id", to);
    return new Refused(
        400, "Bad Request: group chat was upgraded to a supergroup chat", parameters);
  }

  int code() {
    return code;
  }

  JsonObject answer() {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", false);
    answer.addProperty("error_code", code);
    answer.addProperty("description", getMessage());
    if (!parameters.isEmpty()) {
      answer.add("parameters", parameters);
    }
    return answer;
  }
}

package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;

/** What Discord answers instead of doing as it is told: a status, and a code of its own. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final double retryAfter;

  Refused(int status, int code, String message) {
    this(status, code, message, 0);
  }

  private Refused(int status, int code, String message, double retryAfter) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static Refused form(String where, String why) {
    return new Refused(400, 50035, "Invalid Form Body: " + where + ": " + why);
  }

  static Refused unauthorized() {
    return new Refused(401, 0, "401: Unauthorized");
  }

  static Refused noAccess() {
    return new Refused(403, 50001, "Missing Access");
  }

  static Refused noPermission() {
    return new Refused(403, 50013, "Missing Permissions");
  }

  static Refused unknown(int code, String what) {
    return new Refused(404, code, "Unknown " + what);
  }

  static Refused pause(double seconds) {
    return new Refused(429, 0, "You are being rate limited.", seconds);
  }

  /** What is to be searched is not ready: that looks like an error, and is none. */
  static Refused indexing(int seconds) {
    return new Refused(202, 110000, "Index not yet available. Try again later", seconds);
  }

  int status() {
    return status;
  }

  double retryAfter() {
    return retryAfter;
  }

  JsonObject answer() {
    JsonObject answer = Json.of("message", String.valueOf(getMessage()), "code", code);
    if (status == 429) {
      answer.addProperty("retry_after", retryAfter);
      answer.addProperty("global", false);
    }
    if (status == 202) {
      answer.addProperty("documents_indexed", 0);
      answer.addProperty("retry_after", (int) retryAfter);
    }
    return answer;
  }
}

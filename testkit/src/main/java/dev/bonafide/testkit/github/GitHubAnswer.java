package dev.bonafide.testkit.github;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What GitHub answers. */
record GitHubAnswer(int status, String type, String body, Map<String, String> headers) {
  private static final String JSON = "application/json; charset=utf-8";

  static GitHubAnswer of(JsonElement body) {
    return new GitHubAnswer(200, JSON, body.toString(), Map.of());
  }

  static GitHubAnswer text(String type, String body) {
    return new GitHubAnswer(200, type, body, Map.of());
  }

  /** A refusal as GitHub words it. */
  static GitHubAnswer refused(int status, String message) {
    JsonObject body = new JsonObject();
    body.addProperty("message", message);
    body.addProperty("documentation_url", "https://docs.github.com/rest");
    body.addProperty("status", Integer.toString(status));
    return new GitHubAnswer(status, JSON, body.toString(), Map.of());
  }

  static GitHubAnswer missing() {
    return refused(404, "Not Found");
  }

  /** What moved, and where it is now. */
  static GitHubAnswer moved(String to) {
    JsonObject body = new JsonObject();
    body.addProperty("message", "Moved Permanently");
    body.addProperty("url", to);
    body.addProperty("documentation_url", "https://docs.github.com/rest");
    return new GitHubAnswer(301, JSON, body.toString(), Map.of("Location", to));
  }

  /** One page of a list, with the addresses of the pages around it. */
  static GitHubAnswer page(GitHubCall call, String url, List<? extends JsonElement> rows) {
    int size = Math.clamp(call.number("per_page", 30), 1, 100);
    int page = Math.max(1, call.number("page", 1));
    JsonArray some = new JsonArray();
    rows.stream().skip((page - 1L) * size).limit(size).forEach(some::add);
    Map<String, String> headers = new LinkedHashMap<>();
    if ((long) page * size < rows.size()) {
      StringBuilder next = new StringBuilder(url).append(call.path()).append("?page=");
      next.append(page + 1);
      call.query()
          .forEach(
              (name, value) -> {
                if (!name.equals("page")) {
                  next.append('&').append(name).append('=').append(value);
                }
              });
      headers.put("Link", "<" + next + ">; rel=\"next\", <" + next + ">; rel=\"last\"");
    }
    return new GitHubAnswer(200, JSON, some.toString(), headers);
  }

  GitHubAnswer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new GitHubAnswer(status, type, body, more);
  }
}

package dev.bonafide.testkit.github;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A request that arrived.
 *
 * @param status that it was answered with
 */
public record GitHubCall(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    int status) {

  private static final List<String> HEADERS =
      List.of("User-Agent", "Authorization", "Accept", "If-None-Match", "X-GitHub-Api-Version");

  static GitHubCall of(HttpExchange exchange) {
    Map<String, String> query = new LinkedHashMap<>();
    String written = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    for (String pair : written.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      String value = exchange.getRequestHeaders().getFirst(name);
      headers.put(name, Objects.requireNonNullElse(value, ""));
    }
    return new GitHubCall(
        exchange.getRequestMethod(), exchange.getRequestURI().getPath(), query, headers, 0);
  }

  GitHubCall answered(int with) {
    return new GitHubCall(method, path, query, headers, with);
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The steps of the path. */
  List<String> steps() {
    return Arrays.stream(path.split("/", -1)).skip(1).toList();
  }

  /** A number in the query. */
  int number(String name, int usual) {
    String written = query.getOrDefault(name, "");
    return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : usual;
  }
}

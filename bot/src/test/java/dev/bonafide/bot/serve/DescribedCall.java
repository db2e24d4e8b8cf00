package dev.bonafide.bot.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** One call of the API as its description has it, with values that are made up. */
record DescribedCall(String method, String path, JsonNode operation) {
  private static final List<String> OTHER_TYPES =
      List.of("text/plain", "application/json;charset=utf-16", "multipart/form-data", "a/b/c", "*");

  static List<DescribedCall> in(JsonNode description) {
    List<DescribedCall> calls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        calls.add(
            new DescribedCall(
                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
      }
    }
    return calls;
  }

  /** The statuses that the description names. */
  Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>();
    operation
        .path("responses")
        .fieldNames()
        .forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
    return statuses;
  }

  /** A request with its parameters and body, some of them wrong. */
  HttpRequest.Builder request(URI server, MadeJson values, Random random) {
    StringBuilder target = new StringBuilder(path);
    String query = "?";
    List<String[]> headers = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asText();
      JsonNode value = values.of(parameter.path("schema"));
      String text = value.isValueNode() ? value.asText() : value.toString();
      switch (parameter.path("in").asText()) {
        case "path" -> {
          int at = target.indexOf("{" + name + "}");
          target.replace(at, at + name.length() + 2, text.isEmpty() ? "-" : encoded(text));
        }
        case "query" -> {
          if (random.nextBoolean()) {
            target.append(query).append(name).append('=').append(encoded(text));
            query = "&";
          }
        }
        default -> {
          if (random.nextBoolean()) {
            headers.add(new String[] {name, text.replaceAll("[^ -~]", "?").strip()});
          }
        }
      }
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target.toString()));
    headers.forEach(header -> request.header(header[0], header[1]));
    return body(request, values, random);
  }

  private HttpRequest.Builder body(HttpRequest.Builder request, MadeJson values, Random random) {
    JsonNode content = operation.path("requestBody").path("content");
    if (content.isMissingNode()) {
      return request.method(method, BodyPublishers.noBody());
    }
    String made = values.of(content.path("application/json").path("schema")).toString();
    String body = random.nextInt(10) == 0 ? made.substring(random.nextInt(made.length())) : made;
    return switch (random.nextInt(5)) {
      case 0 ->
          request
              .header("Content-Type", OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size())))
              .method(method, BodyPublishers.ofString(body));
      case 1 ->
          request
              .header("Content-Type", "multipart/form-data; boundary=cut")
              .method(method, BodyPublishers.ofString(parts(values, body, random)));
      default ->
          request
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body));
    };
  }

  private static String parts(MadeJson values, String body, Random random) {
    String whole =
        """
        --cut\r
        Content-Disposition: form-data; name="case"\r
        \r
        %s\r
        --cut\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        \r
        %s\r
        --cut--\r
        """
            .formatted(body, values.text().replaceAll("[\"\r\n]", ""), values.text());
    return random.nextInt(4) == 0 ? whole.substring(0, random.nextInt(whole.length())) : whole;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls the Web API by hand. */
public final class Caller {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final FakeSlack slack;

  public Caller(FakeSlack slack) {
    this.slack = slack;
  }

  /** With the bot's token. */
  public JsonObject call(String method, Map<String, String> arguments) throws IOException {
    return call(method, slack.botToken(), arguments);
  }

  public JsonObject call(String method, String token, Map<String, String> arguments)
      throws IOException {
    return json(post(method, token, "application/x-www-form-urlencoded", form(arguments)));
  }

  public String error(String method, Map<String, String> arguments) throws IOException {
    return error(method, slack.botToken(), arguments);
  }

  public String error(String method, String token, Map<String, String> arguments)
      throws IOException {
    JsonObject answer = call(method, token, arguments);
    return answer.get("ok").getAsBoolean() ? "ok" : answer.get("error").getAsString();
  }

  public HttpResponse<String> post(String method, String token, String type, String body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl()).resolve(method))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  public JsonObject control(String what, String body) throws IOException {
    return json(post("../_control/" + what, "", "application/json", body));
  }

  public static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static String form(Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}

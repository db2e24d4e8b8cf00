package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls the fake as any program would. */
final class Caller implements AutoCloseable {
  private final FakeDiscord discord;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Caller(FakeDiscord discord) {
    this.discord = discord;
  }

  /** What was answered: a status, and a body. */
  record Answer(int status, String body) {
    JsonObject object() {
      return JsonParser.parseString(body).getAsJsonObject();
    }

    long code() {
      return Json.number(object(), "code");
    }
  }

  Answer call(String method, String path, String body) throws IOException, InterruptedException {
    return call(method, path, body, FakeDiscord.TOKEN);
  }

  Answer call(String method, String path, String body, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
            .header("Authorization", "Bot " + token)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }

  @Override
  public void close() {
    http.close();
  }
}

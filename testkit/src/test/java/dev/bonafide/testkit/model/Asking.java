package dev.bonafide.testkit.model;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request by hand, as the provider's reference shows it, with something wrong in it. */
final class Asking {
  private final FakeModel fake;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String path;
  private String body;

  Asking(FakeModel fake, String path, String body) {
    this.fake = fake;
    this.path = path;
    this.body = body;
  }

  Asking with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Asking without(String header) {
    headers.remove(header);
    return this;
  }

  Asking at(String other) {
    path = other;
    return this;
  }

  /** The body with one thing in it written otherwise. */
  Asking written(String was, String is) {
    if (!body.contains(was)) {
      throw new AssertionError(was + " is not in " + body);
    }
    body = body.replace(was, is);
    return this;
  }

  /** Status and body, in one line. */
  String answer() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(fake.url() + path))
              .version(HttpClient.Version.HTTP_1_1)
              .POST(HttpRequest.BodyPublishers.ofString(body));
      headers.forEach(request::header);
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      JsonObject json = JsonParser.parseString(response.body()).getAsJsonObject();
      return response.statusCode() + " " + json;
    }
  }
}

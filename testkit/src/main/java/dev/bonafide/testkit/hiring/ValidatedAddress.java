package dev.bonafide.testkit.hiring;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * An address that Microsoft Graph calls before it makes a subscription. Source:
 * https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
 */
final class ValidatedAddress {
  private ValidatedAddress() {}

  /** Refuses one that does not give the token back as plain text. */
  static void check(String address) throws TrackerRefusal {
    String word = "Validation: Testing client application reachability for <" + address + ">";
    String query = "validationToken=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    URI to = URI.create(address + (address.contains("?") ? "&" : "?") + query);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> said =
          client.send(
              HttpRequest.newBuilder(to)
                  .header("Content-Type", "text/plain; charset=utf-8")
                  .timeout(Duration.ofSeconds(10))
                  .POST(BodyPublishers.noBody())
                  .build(),
              BodyHandlers.ofString());
      boolean isPlain =
          said.headers().firstValue("Content-Type").orElse("").startsWith("text/plain");
      if (said.statusCode() != 200 || !isPlain || !said.body().equals(word)) {
        throw new TrackerRefusal(400, "ValidationError");
      }
    } catch (IOException e) {
      throw new TrackerRefusal(400, "ValidationError");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TrackerRefusal(400, "ValidationError");
    }
  }
}

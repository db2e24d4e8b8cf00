package dev.bonafide.model;

import java.net.http.HttpClient;
import java.time.Duration;

/** How providers are reached. */
final class Connections {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private Connections() {}

  /** HTTP/1.1: servers of one's own often close at the offer of anything newer. */
  static HttpClient open() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT)
        .build();
  }
}

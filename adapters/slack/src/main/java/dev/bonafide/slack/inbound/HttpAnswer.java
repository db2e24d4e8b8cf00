package dev.bonafide.slack.inbound;

import java.util.Map;

/** What is answered to a call over HTTP. */
public record HttpAnswer(int status, Map<String, String> headers, String body) {
  public HttpAnswer {
    headers = Map.copyOf(headers);
  }

  static HttpAnswer of(int status) {
    return new HttpAnswer(status, Map.of(), "");
  }

  static HttpAnswer text(int status, String type, String body) {
    return new HttpAnswer(status, Map.of("Content-Type", type), body);
  }
}

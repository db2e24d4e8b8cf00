package dev.bonafide.model.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Gives the library the wire that is there; how long to wait is none of its business. */
record OneWire(Wire wire) implements HttpClientBuilder {
  private static final Duration OURS = Duration.ofDays(1);

  @Override
  public Duration connectTimeout() {
    return OURS;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return OURS;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }

  @Override
  public HttpClient build() {
    return wire;
  }
}

package dev.bonafide.model.provider;

import dev.bonafide.model.resilience.Trouble;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;

/**
 * Carries one request. What comes back is read up to a limit; interrupting the thread closes the
 * connection. Kept is what says what it cost, and nothing of it is ever logged.
 */
final class Wire implements HttpClient {
  /** Of the largest answer that is read, and what JSON adds to it. */
  private static final int MOST = 1 << 20;

  /** Enough of a refusal to tell its kind. */
  private static final int REFUSAL = 16 << 10;

  private final java.net.http.HttpClient http;
  private final Duration within;
  private final InstantSource clock;
  private boolean sent;
  private byte[] answer = {};

  Wire(java.net.http.HttpClient http, Duration within, InstantSource clock) {
    this.http = http;
    this.within = within;
    this.clock = clock;
  }

  /** Whether the request may have left this machine. */
  boolean isSent() {
    return sent;
  }

  /** As it came; empty where there was none. */
  byte[] answer() {
    return answer.clone();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    java.net.http.HttpRequest ours = ours(request);
    sent = true;
    try {
      HttpResponse<InputStream> response = http.send(ours, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return read(response, body);
      }
    } catch (HttpConnectTimeoutException unreachable) {
      throw new Failure(Trouble.BROKEN);
    } catch (HttpTimeoutException late) {
      throw new Failure(Trouble.LATE);
    } catch (InterruptedException nobodyWaitsAnyMore) {
      Thread.currentThread().interrupt();
      throw new Failure(Trouble.LATE);
    } catch (InterruptedIOException nobodyWaitsAnyMore) {
      throw new Failure(Trouble.LATE);
    } catch (IOException broken) {
      throw new Failure(Thread.currentThread().isInterrupted() ? Trouble.LATE : Trouble.BROKEN);
    }
  }

  private SuccessfulHttpResponse read(HttpResponse<InputStream> response, InputStream body)
      throws IOException {
    int status = response.statusCode();
    if (status < 200 || status > 299) {
      byte[] said = body.readNBytes(REFUSAL);
      throw Refusals.of(status, response.headers(), said, clock);
    }
    byte[] bytes = body.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new Failure(Trouble.GARBLED);
    }
    answer = Arrays.copyOf(bytes, bytes.length);
    return SuccessfulHttpResponse.builder()
        .statusCode(status)
        .headers(response.headers().map())
        .body(bytes)
        .build();
  }

  private java.net.http.HttpRequest ours(HttpRequest request) {
    java.net.http.HttpRequest.Builder ours =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .timeout(within)
            .method(
                request.method().name(),
                java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(value -> ours.header(name, value)));
    return ours.build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are not streamed");
  }
}

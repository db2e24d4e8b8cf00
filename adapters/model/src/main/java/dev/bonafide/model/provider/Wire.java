package dev.bonafide.model.provider;

import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.CallFailure;
import dev.bonafide.http.ReplyBody;
import dev.bonafide.model.resilience.Trouble;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Carries one request. What comes back is read up to a limit; interrupting the thread closes the
 * connection. Kept is what says what it cost, and nothing of it is ever logged.
 */
final class Wire implements HttpClient {
  /** Of the largest answer that is read, and what JSON adds to it. */
  private static final ReplyBody WHOLE = ReplyBody.whole(1 << 20);

  private final ApiCalls calls;
  private final Duration within;
  private final InstantSource clock;
  private boolean sent;
  private byte[] answer = {};

  Wire(ApiCalls calls, Duration within, InstantSource clock) {
    this.calls = calls;
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
    Request ours = ours(request);
    sent = true;
    try {
      ApiReply reply = calls.ask(ours, WHOLE, CallBudget.of(clock, within));
      if (!reply.isSuccess()) {
        throw Refusals.of(reply, clock);
      }
      answer = reply.bytes();
      return SuccessfulHttpResponse.builder()
          .statusCode(reply.status())
          .headers(reply.headers().toMultimap())
          .body(answer.clone())
          .build();
    } catch (CallFailure e) {
      throw new Failure(
          switch (e.trouble()) {
            case PACE -> Trouble.PACE;
            case AWAY -> Trouble.BROKEN;
            case LATE, BUDGET -> Trouble.LATE;
            case ANSWER, SIZE, HOST, HOPS -> Trouble.GARBLED;
          });
    }
  }

  private static Request ours(HttpRequest request) {
    Request.Builder ours =
        new Request.Builder()
            .url(request.url())
            .method(request.method().name(), RequestBody.create(request.body(), null));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> ours.addHeader(name, value)));
    return ours.build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are not streamed");
  }
}

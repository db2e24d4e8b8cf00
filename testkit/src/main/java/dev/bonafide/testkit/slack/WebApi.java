package dev.bonafide.testkit.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.bonafide.testkit.slack.method.Limited;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Faults;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The Web API over HTTP, with its faults. */
final class WebApi implements HttpHandler {
  private final Gate gate;
  private final Faults faults;
  private final Ledger ledger;
  private final CountDownLatch closed = new CountDownLatch(1);

  WebApi(Gate gate, Faults faults, Ledger ledger) {
    this.gate = gate;
    this.faults = faults;
    this.ledger = ledger;
  }

  /** Lets go of what hangs. */
  void end() {
    closed.countDown();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request;
      try {
        request = Request.of(exchange);
      } catch (Refusal refusal) {
        send(exchange, 200, refusal.answer());
        return;
      }
      ledger.called(request.method(), request.arguments());
      String scopes = gate.scopes(request.token());
      if (scopes != null) {
        exchange.getResponseHeaders().set("X-OAuth-Scopes", scopes);
      }
      Optional<Fault> fault = faults.draw(request.method());
      if (fault.isPresent()) {
        fail(exchange, request, fault.get());
      } else {
        answer(exchange, request);
      }
    }
  }

  /** Closing an exchange without an answer cuts its connection. */
  private void fail(HttpExchange exchange, Request request, Fault fault) throws IOException {
    switch (fault) {
      case NONE -> answer(exchange, request);
      case CUT -> {}
      case SWALLOW -> answered(request);
      case LIMIT -> limited(exchange, faults.retryAfter());
      case BREAK -> send(exchange, 500, new Refusal("internal_error").answer());
      case BREAK_AFTER -> {
        answered(request);
        send(exchange, 500, new Refusal("internal_error").answer());
      }
      case HANG -> {
        answered(request);
        hang();
      }
      case FATAL -> send(exchange, 200, new Refusal("fatal_error").answer());
      case UNKNOWN -> send(exchange, 200, new Refusal("unknown_method").answer());
    }
  }

  private void hang() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, Request request) throws IOException {
    try {
      JsonObject answer = answered(request);
      warn(answer, request.warning());
      send(exchange, 200, answer);
    } catch (Limited much) {
      limited(exchange, much.retryAfter());
    }
  }

  private JsonObject answered(Request request) {
    try {
      return gate.answer(request);
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  private static void warn(JsonObject answer, @Nullable String warning) {
    if (warning == null) {
      return;
    }
    answer.addProperty("warning", warning);
    JsonArray warnings = new JsonArray();
    warnings.add(warning);
    JsonObject metadata =
        answer.get("response_metadata") instanceof JsonObject there ? there : new JsonObject();
    metadata.add("warnings", warnings);
    answer.add("response_metadata", metadata);
  }

  private static void limited(HttpExchange exchange, int seconds) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
    send(exchange, 429, new Refusal("ratelimited").answer());
  }

  static void send(HttpExchange exchange, int status, JsonObject answer) throws IOException {
    byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}

package dev.bonafide.testkit.speech;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server of {@code POST /v1/audio/transcriptions} on this machine. It refuses what OpenAI's
 * refuses, and misbehaves where it is told to.
 */
public final class FakeSpeech implements AutoCloseable {
  /** The key that it takes. */
  public static final String KEY = "sk-speech-test";

  private static final String PATH = "/v1/audio/transcriptions";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<SpeechCall> calls = new CopyOnWriteArrayList<>();
  private final Queue<Answer> instead = new ConcurrentLinkedQueue<>();
  private volatile Speech speech = new Speech();

  /** What is answered in place of what is said. */
  @FunctionalInterface
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private FakeSpeech(HttpServer server) {
    this.server = server;
  }

  /** Starts one on a free port. */
  public static FakeSpeech start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FakeSpeech fake = new FakeSpeech(server);
    server.setExecutor(fake.threads);
    server.createContext("/", fake::handle);
    server.start();
    return fake;
  }

  /** Its address, as a setting has it. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** What is said in every recording from now on. */
  public void says(Speech said) {
    speech = said;
  }

  /** Answers the next request with a status and words of its own. */
  public void next(int status, String type, String body) {
    instead.add(exchange -> answer(exchange, status, type, body));
  }

  /** Asks for a pause at the next request. */
  public void pauses(String retryAfter) {
    instead.add(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", retryAfter);
          answer(exchange, 429, "application/json", error("Rate limit reached"));
        });
  }

  /** Sends the next request elsewhere. */
  public void redirects(String to) {
    instead.add(
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          answer(exchange, 307, "text/plain", "");
        });
  }

  /** Says nothing to the next request until it is closed. */
  public void hangs() {
    instead.add(exchange -> await());
  }

  /** Answers the next request without an end. */
  public void neverEnds() {
    instead.add(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = "{\"text\":\"aaaaaaaaaaaa".getBytes(StandardCharsets.UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            while (closed.getCount() > 0) {
              out.write(piece);
            }
          }
        });
  }

  /** Cuts the connection at the next request. */
  public void cuts() {
    instead.add(HttpExchange::close);
  }

  /** The requests that it took. */
  public List<SpeechCall> calls() {
    return List.copyOf(calls);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Answer other = instead.poll();
      if (other != null) {
        other.to(exchange);
        return;
      }
      listen(exchange, body);
    }
  }

  private void listen(HttpExchange exchange, byte[] body) throws IOException {
    try {
      SpeechCall call = taken(exchange, body);
      calls.add(call);
      String format = call.fields().getOrDefault("response_format", "json");
      answer(exchange, 200, Speech.type(format), speech.in(format));
    } catch (RefusedSpeech refused) {
      answer(
          exchange,
          refused.status(),
          "application/json",
          error(String.valueOf(refused.getMessage())));
    }
  }

  private static SpeechCall taken(HttpExchange exchange, byte[] body) throws RefusedSpeech {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      throw new RefusedSpeech(404, "Invalid URL");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      throw new RefusedSpeech(405, "Only POST requests are accepted");
    }
    if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      throw new RefusedSpeech(401, "Incorrect API key provided");
    }
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return SpeechCall.of(FormPart.of(type, body));
  }

  private static String error(String message) {
    JsonObject said = new JsonObject();
    said.addProperty("message", message);
    said.addProperty("type", "invalid_request_error");
    JsonObject error = new JsonObject();
    error.add("error", said);
    return error.toString();
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

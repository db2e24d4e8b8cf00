package dev.bonafide.testkit.hiring;

import com.google.gson.JsonElement;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A vendor who is asked for transcripts, on this machine. Each refuses what the real one refuses;
 * all misbehave alike where they are told to.
 */
public abstract class FakeMeetings implements AutoCloseable {
  /** What is answered. */
  record Answer(int status, String type, String body) {
    static Answer of(JsonElement body) {
      return new Answer(200, "application/json; charset=utf-8", body.toString());
    }

    static Answer of(int status, JsonElement body) {
      return new Answer(status, "application/json; charset=utf-8", body.toString());
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger failing = new AtomicInteger();
  private final AtomicInteger pausing = new AtomicInteger();

  /** Nothing can arrive before the subclass is whole: no one knows the port yet. */
  @SuppressWarnings("this-escape")
  protected FakeMeetings() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Its address, without a path. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Fails so many times. */
  public void fails(int times) {
    failing.set(times);
  }

  /** Asks for a pause of a second so many times. */
  public void pauses(int times) {
    pausing.set(times);
  }

  /** The requests that it answered, refusals included, each as its method and path. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Answers a request, or refuses it. */
  abstract Answer answer(TrackerCall call) throws TrackerRefusal;

  /** How it words a refusal. */
  abstract JsonElement refusal(TrackerRefusal refused);

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
      if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.sendResponseHeaders(500, -1);
      } else if (pausing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.getResponseHeaders().set("Retry-After", "1");
        exchange.sendResponseHeaders(429, -1);
      } else {
        send(exchange, answered(exchange));
      }
    }
  }

  private Answer answered(HttpExchange exchange) throws IOException {
    try {
      return answer(TrackerCall.of(exchange));
    } catch (TrackerRefusal refused) {
      return Answer.of(refused.status(), refusal(refused));
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

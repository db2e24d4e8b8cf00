package dev.bonafide.bot.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that verdicts are posted to, and that answers as a test wants. */
final class FakeReceiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  /** What came in. */
  record Got(String path, String delivery, String signature, String body) {}

  FakeReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    got.add(
        new Got(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst(WebhookCourier.DELIVERY),
            exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER),
            body));
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void answers(int next) {
    status = next;
  }

  List<Got> got() {
    return List.copyOf(got);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/bonafide";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

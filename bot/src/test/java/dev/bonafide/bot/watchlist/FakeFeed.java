package dev.bonafide.bot.watchlist;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server of a list, on this machine, that answers as a test wants. */
final class FakeFeed implements AutoCloseable {
  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Answer answer = new Answer(404, "", Map.of(), 0, false);
  private final AtomicInteger requests = new AtomicInteger();
  private volatile @Nullable Headers last;

  /**
   * What is answered.
   *
   * @param missing so many bytes fewer than announced
   * @param slow whether the last byte does not come
   */
  record Answer(int status, String body, Map<String, String> headers, int missing, boolean slow) {}

  FakeFeed() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Answer now = answer;
    requests.incrementAndGet();
    last = exchange.getRequestHeaders();
    now.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
    boolean isWhole = now.missing() == 0 && !now.slow();
    exchange.sendResponseHeaders(
        now.status(), body.length == 0 ? -1 : body.length + now.missing() + (now.slow() ? 1 : 0));
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    }
    if (now.slow()) {
      await();
    }
    if (isWhole) {
      exchange.close();
    } else {
      exchange.getHttpContext().getServer().stop(0);
    }
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  void answers(int status, String body, Map<String, String> headers) {
    answer = new Answer(status, body, headers, 0, false);
  }

  void breaksOff(String body) {
    answer = new Answer(200, body, Map.of(), 100, false);
  }

  void stalls(String body) {
    answer = new Answer(200, body, Map.of(), 0, true);
  }

  int requests() {
    return requests.get();
  }

  @Nullable String header(String name) {
    Headers headers = last;
    return headers == null ? null : headers.getFirst(name);
  }

  FeedAddress address() {
    return FeedAddress.all(url() + "?key=secret").getFirst();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/lists/domains.txt";
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}

package dev.bonafide.testkit.hiring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Zoom's downloads on this machine: a transcript for the token that came with it, until that has
 * ended. Source: https://developers.zoom.us/docs/api/meetings/events/ (download_token).
 */
public final class FakeZoom implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> transcripts = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String token = "token";
  private final AtomicInteger failing = new AtomicInteger();
  private volatile @Nullable String elsewhere;

  public FakeZoom() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Its address, without a path. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Has a transcript, and gives its address. */
  public String add(String name, String vtt) {
    String path = "/rec/webhook_download/" + name;
    transcripts.put(path, vtt);
    return url() + path;
  }

  /** What it takes at the moment; a day ends each. */
  public void token(String now) {
    token = now;
  }

  /** Fails so many times. */
  public void fails(int times) {
    failing.set(times);
  }

  /** Sends all callers elsewhere. */
  public void redirects(String to) {
    elsewhere = to;
  }

  /** The requests, each with what it said it may. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String said = exchange.getRequestHeaders().getFirst("Authorization");
      asked.add(exchange.getRequestURI().getPath() + " " + said);
      String vtt = transcripts.get(exchange.getRequestURI().getPath());
      if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.sendResponseHeaders(500, -1);
      } else if (elsewhere != null) {
        exchange.getResponseHeaders().set("Location", elsewhere);
        exchange.sendResponseHeaders(302, -1);
      } else if (!("Bearer " + token).equals(said)) {
        exchange.sendResponseHeaders(401, -1);
      } else if (vtt == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        byte[] bytes = vtt.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/vtt");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

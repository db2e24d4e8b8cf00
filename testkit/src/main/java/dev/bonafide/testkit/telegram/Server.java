package dev.bonafide.testkit.telegram;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.MultipartForm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The Bot API over HTTP, on loopback. */
final class Server implements AutoCloseable {
  private final String token;
  private final World world;
  private final Queue queue;
  private final Hook hook;
  private final Rate rate;
  private final Methods methods;
  private final Faults faults;
  private final Map<String, Integer> calls;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Server(
      String token,
      World world,
      Queue queue,
      Hook hook,
      Rate rate,
      Methods methods,
      Faults faults,
      Map<String, Integer> calls)
      throws IOException {
    this.token = token;
    this.world = world;
    this.queue = queue;
    this.hook = hook;
    this.rate = rate;
    this.methods = methods;
    this.faults = faults;
    this.calls = calls;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/bot", this::method);
    http.createContext("/file/bot", this::file);
    http.start();
  }

  String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  private void method(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String prefix = "/bot" + token + "/";
      if (!path.startsWith(prefix)) {
        write(exchange, new Refused(401, "Unauthorized", new JsonObject()));
        return;
      }
      String method = path.substring(prefix.length()).toLowerCase(Locale.ROOT);
      JsonObject call = call(exchange);
      calls.merge(method, 1, Integer::sum);
      answer(exchange, method, call, faults.take(method));
    }
  }

  private static JsonObject call(HttpExchange exchange) throws IOException {
    byte[] sent = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null && MultipartForm.is(type)) {
      return Form.read(type, sent);
    }
    String body = new String(sent, StandardCharsets.UTF_8);
    return body.isBlank() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
  }

  private void answer(HttpExchange exchange, String method, JsonObject call, @Nullable Fault fault)
      throws IOException {
    try {
      switch (fault) {
        case LOSE -> {}
        case LIMIT -> throw Refused.pause(2);
        case CONFLICT -> throw Queue.conflicting();
        case BREAK -> throw new Refused(502, "Bad Gateway", new JsonObject());
        case SWALLOW -> done(method, call);
        case BREAK_AFTER -> {
          done(method, call);
          throw new Refused(502, "Bad Gateway", new JsonObject());
        }
        case null ->
            write(exchange, 200, Json.of("ok", true, "result", done(method, call)).toString());
      }
    } catch (Refused refused) {
      write(exchange, refused);
    }
  }

  private JsonElement done(String method, JsonObject call) {
    if (method.equals("getupdates")) {
      if (hook.isSet()) {
        throw Hook.active();
      }
      try {
        return queue.poll(call);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw Queue.conflicting();
      }
    }
    synchronized (world) {
      rate.count(method);
      JsonElement answer = methods.call(method, call);
      world.did.add(new Did(Json.number(call, "chat_id"), method, world.clock.instant()));
      world.notifyAll();
      return answer;
    }
  }

  private void file(HttpExchange exchange) throws IOException {
    try (exchange) {
      String prefix = "/file/bot" + token + "/";
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(prefix)) {
        write(exchange, new Refused(404, "Not Found", new JsonObject()));
        return;
      }
      byte[] bytes;
      synchronized (world) {
        bytes = world.bytes(path.substring(prefix.length()));
      }
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void write(HttpExchange exchange, Refused refused) throws IOException {
    write(exchange, refused.code(), refused.answer().toString());
  }

  private static void write(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}

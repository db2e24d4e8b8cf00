package dev.bonafide.testkit.discord;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bonafide.testkit.MultipartForm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The REST API over HTTP, on loopback, and the files that people attached. */
final class RestServer implements AutoCloseable {
  static final String PATH = "/api/v10/";
  private static final int NO_CONTENT = 204;

  private final World world;
  private final Routes routes;
  private final Faults faults;
  private final Buckets buckets;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  final Map<String, Integer> calls = new ConcurrentHashMap<>();

  RestServer(World world, Routes routes, Faults faults, Buckets buckets) throws IOException {
    this.world = world;
    this.routes = routes;
    this.faults = faults;
    this.buckets = buckets;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext(PATH, this::call);
    http.createContext("/attachments/", this::file);
    http.createContext("/ephemeral-attachments/", this::file);
    http.start();
  }

  String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  private void call(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = read(exchange);
      calls.merge(call.route(), 1, Integer::sum);
      try {
        if (!isHook(call) && !isOurs(exchange)) {
          throw Refused.unauthorized();
        }
        answer(exchange, call, faults.take(call.route()));
      } catch (Refused refused) {
        refuse(exchange, refused);
      }
    }
  }

  /** Those need no token but the one in their address. */
  private static boolean isHook(Call call) {
    return call.route().contains("{token}");
  }

  private static boolean isOurs(HttpExchange exchange) {
    return ("Bot " + FakeDiscord.TOKEN)
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private void answer(HttpExchange exchange, Call call, @Nullable Fault fault) throws IOException {
    switch (fault) {
      case LOSE -> {}
      case LIMIT -> throw Refused.pause(2);
      case LIMIT_ALL -> {
        exchange.getResponseHeaders().set("X-RateLimit-Global", "true");
        throw Refused.pause(2);
      }
      case HIDE -> throw Refused.unknown(10003, "Channel");
      case BREAK -> throw new Refused(502, 0, "502: Bad Gateway");
      case SWALLOW -> {
        JsonElement _ = done(exchange, call);
      }
      case BREAK_AFTER -> {
        JsonElement _ = done(exchange, call);
        throw new Refused(502, 0, "502: Bad Gateway");
      }
      case null -> {
        JsonElement answer = done(exchange, call);
        boolean empty = answer instanceof JsonNull;
        write(exchange, empty ? NO_CONTENT : 200, empty ? "" : answer.toString());
      }
    }
  }

  private JsonElement done(HttpExchange exchange, Call call) {
    Buckets.Bucket bucket = buckets.take(call);
    exchange.getResponseHeaders().set("X-RateLimit-Limit", Integer.toString(Buckets.MOST));
    exchange.getResponseHeaders().set("X-RateLimit-Remaining", Integer.toString(bucket.left()));
    exchange
        .getResponseHeaders()
        .set("X-RateLimit-Reset-After", Double.toString(bucket.seconds(world.clock.instant())));
    synchronized (world) {
      JsonElement answer = routes.call(call);
      world.notifyAll();
      return answer;
    }
  }

  private static Call read(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(PATH.length());
    List<String> arguments = new ArrayList<>();
    StringBuilder route = new StringBuilder(exchange.getRequestMethod()).append(' ');
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isId = parts[i].matches("[0-9]{15,20}");
      boolean isToken = i == 2 && List.of("webhooks", "interactions").contains(parts[0]);
      if (isId || isToken) {
        arguments.add(parts[i]);
      }
      route.append(i == 0 ? "" : "/").append(isId ? "{id}" : isToken ? "{token}" : parts[i]);
    }
    byte[] sent = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    List<MultipartForm.Part> fields =
        type != null && MultipartForm.is(type) ? MultipartForm.read(type, sent) : List.of();
    String body =
        fields.stream()
            .filter(part -> part.name().equals("payload_json"))
            .map(MultipartForm.Part::text)
            .findFirst()
            .orElseGet(() -> new String(sent, StandardCharsets.UTF_8));
    JsonElement read = body.isBlank() ? JsonNull.INSTANCE : JsonParser.parseString(body);
    return new Call(
        route.toString(),
        arguments,
        query(exchange.getRequestURI().getRawQuery()),
        read,
        fields.stream().filter(part -> !part.file().isEmpty()).toList());
  }

  /** What is given again and again stands behind commas. */
  private static Map<String, String> query(@Nullable String query) {
    Map<String, String> read = new HashMap<>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        String[] both = pair.split("=", 2);
        String value = both.length == 2 ? both[1] : "";
        read.merge(
            both[0],
            URLDecoder.decode(value, StandardCharsets.UTF_8),
            (one, other) -> one + "," + other);
      }
    }
    return read;
  }

  private void file(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes;
      synchronized (world) {
        bytes = world.files.get(exchange.getRequestURI().getPath());
      }
      boolean signed = exchange.getRequestURI().getRawQuery() != null;
      if (bytes == null || !signed) {
        write(exchange, 404, "This content is no longer available.");
      } else {
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private static void refuse(HttpExchange exchange, Refused refused) throws IOException {
    if (refused.status() == 429) {
      exchange.getResponseHeaders().set("Retry-After", Double.toString(refused.retryAfter()));
    }
    write(exchange, refused.status(), refused.answer().toString());
  }

  private static void write(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}

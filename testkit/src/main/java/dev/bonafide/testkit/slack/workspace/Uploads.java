package dev.bonafide.testkit.slack.workspace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes are brought that were announced. What is not completed is never seen; what was
 * completed is no upload any more.
 */
public final class Uploads implements HttpHandler {
  public static final String PATH = "/upload/v1/";
  private static final String METHOD = "file.upload";
  private static final int LARGEST = 1 << 30;

  private final Faults faults;
  private final Ledger ledger;
  private final Supplier<String> base;
  private final Map<String, Upload> open = new HashMap<>();
  private int count;
  private int largest = LARGEST;

  /**
   * One that was announced.
   *
   * @param latin its bytes, one letter each; null until they were brought
   */
  public record Upload(String id, String name, int length, @Nullable String latin) {
    public byte[] bytes() {
      return Objects.requireNonNull(latin).getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  public Uploads(Faults faults, Ledger ledger, Supplier<String> base) {
    this.faults = faults;
    this.ledger = ledger;
    this.base = base;
  }

  public synchronized void largest(int bytes) {
    largest = bytes;
  }

  /** Gives its id. */
  public synchronized String announce(String name, int length) {
    if (length <= 0) {
      throw Refusal.arguments("must be greater than 0: length");
    }
    if (length > largest) {
      throw new Refusal("file_upload_size_restricted");
    }
    String id = "F0UP" + ++count;
    open.put(id, new Upload(id, name, length, null));
    return id;
  }

  public String address(String id) {
    return base.get() + PATH + id;
  }

  /** One that is there in whole, which no one can take twice. */
  public synchronized Upload take(String id) {
    Upload upload = open.get(id);
    if (upload == null || upload.latin() == null) {
      throw new Refusal("file_not_found");
    }
    open.remove(id);
    return upload;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = exchange.getRequestBody().readAllBytes();
      String id = exchange.getRequestURI().getPath().substring(PATH.length());
      ledger.called(METHOD, Map.of("id", id));
      Optional<Fault> fault = faults.draw(METHOD).filter(one -> one != Fault.NONE);
      if (fault.isEmpty()) {
        exchange.sendResponseHeaders(brought(id, bytes), -1);
      } else {
        fail(exchange, fault.get(), id, bytes);
      }
    }
  }

  private void fail(HttpExchange exchange, Fault fault, String id, byte[] bytes)
      throws IOException {
    switch (fault) {
      case LIMIT -> {
        exchange.getResponseHeaders().set("Retry-After", Integer.toString(faults.retryAfter()));
        exchange.sendResponseHeaders(429, -1);
      }
      case BREAK, FATAL, UNKNOWN -> exchange.sendResponseHeaders(500, -1);
      case BREAK_AFTER -> {
        brought(id, bytes);
        exchange.sendResponseHeaders(500, -1);
      }
      case SWALLOW, HANG -> brought(id, bytes);
      case NONE, CUT -> {}
    }
  }

  /** The status; of another length than was announced they are not taken. */
  private synchronized int brought(String id, byte[] bytes) {
    Upload upload = open.get(id);
    if (upload == null) {
      return 404;
    }
    if (upload.length() != bytes.length) {
      return 400;
    }
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    open.put(id, new Upload(id, upload.name(), upload.length(), latin));
    return 200;
  }
}

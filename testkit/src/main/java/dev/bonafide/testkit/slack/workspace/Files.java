package dev.bonafide.testkit.slack.workspace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where files are fetched from. Who brings no good token is sent to a page to sign in; who brings
 * one without {@code files:read} is shown such a page at once, with the status 200.
 */
public final class Files implements HttpHandler {
  public static final String PATH = "/files-pri/";
  private static final String METHOD = "file.download";
  private static final byte[] SIGN_IN =
      "<!DOCTYPE html><html><head><title>Slack</title></head><body>Sign in</body></html>"
          .getBytes(StandardCharsets.UTF_8);

  private final Map<String, SharedFile> files = new ConcurrentHashMap<>();
  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private final Map<String, String> elsewhere = new ConcurrentHashMap<>();
  private final Workspace workspace;
  private final Faults faults;
  private final Ledger ledger;
  private final Supplier<String> base;

  public Files(Workspace workspace, Faults faults, Ledger ledger, Supplier<String> base) {
    this.workspace = workspace;
    this.faults = faults;
    this.ledger = ledger;
    this.base = base;
  }

  public void add(SharedFile file) {
    files.put(file.id(), file);
  }

  /** Answers with a redirection from now on. */
  public void redirect(String id, String to) {
    elsewhere.put(id, to);
  }

  /** One that someone uploaded. */
  public void add(SharedFile file, String by) {
    add(file);
    owners.put(file.id(), by);
  }

  /** Those of someone that are not deleted. */
  public List<SharedFile> by(String user) {
    return owners.entrySet().stream()
        .filter(one -> one.getValue().equals(user))
        .map(one -> Objects.requireNonNull(files.get(one.getKey())))
        .filter(file -> file.sort() != SharedFile.Sort.TOMBSTONE)
        .sorted(Comparator.comparing(SharedFile::id))
        .toList();
  }

  public boolean isBy(String file, String user) {
    return user.equals(owners.get(file));
  }

  public void delete(SharedFile file) {
    add(
        new SharedFile(
            file.id(), file.name(), file.mimetype(), () -> new byte[0], SharedFile.Sort.TOMBSTONE));
  }

  public @Nullable SharedFile get(String id) {
    return files.get(id);
  }

  public String base() {
    return base.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      ledger.called(METHOD, Map.of("path", exchange.getRequestURI().getPath()));
      Optional<Fault> fault = faults.draw(METHOD);
      if (fault.isPresent() && fault.get() != Fault.NONE) {
        fail(exchange, fault.get());
      } else {
        answer(exchange);
      }
    }
  }

  private void fail(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault) {
      case LIMIT -> {
        exchange.getResponseHeaders().set("Retry-After", Integer.toString(faults.retryAfter()));
        exchange.sendResponseHeaders(429, -1);
      }
      case BREAK, BREAK_AFTER, FATAL, UNKNOWN -> exchange.sendResponseHeaders(500, -1);
      case NONE, CUT, SWALLOW, HANG -> {}
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    Token token =
        header == null || !header.startsWith("Bearer ")
            ? null
            : workspace.token(header.substring("Bearer ".length()));
    SharedFile file = files.get(id(exchange.getRequestURI().getPath()));
    String to = file == null ? null : elsewhere.get(file.id());
    if (to != null) {
      redirected(exchange, to);
    } else if (token == null) {
      redirected(exchange, base() + "/signin?redir=" + exchange.getRequestURI().getPath());
    } else if (!token.scopes().contains("files:read")) {
      send(exchange, "text/html; charset=utf-8", SIGN_IN);
    } else if (file == null || file.sort() == SharedFile.Sort.TOMBSTONE) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      send(exchange, file.mimetype(), file.content().get());
    }
  }

  private static String id(String path) {
    int from = path.indexOf('-', PATH.length()) + 1;
    int to = path.indexOf('/', from);
    return to < 0 ? "" : path.substring(from, to);
  }

  private static void redirected(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  public static void signIn(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, "text/html; charset=utf-8", SIGN_IN);
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}

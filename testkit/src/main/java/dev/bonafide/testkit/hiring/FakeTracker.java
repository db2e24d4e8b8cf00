package dev.bonafide.testkit.hiring;

import com.google.gson.JsonElement;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bonafide.applicant.CandidateLink;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A system on this machine. Each vendor's refuses what the real one refuses; all misbehave alike
 * where they are told to.
 */
public abstract class FakeTracker implements AutoCloseable {
  private static final String FILES = "/files/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<TrackerCall> calls = new CopyOnWriteArrayList<>();
  private final List<String> written = new CopyOnWriteArrayList<>();
  private final Queue<Instead> instead = new ConcurrentLinkedQueue<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final Set<String> denied = ConcurrentHashMap.newKeySet();
  private volatile @Nullable String filesAt;
  private volatile @Nullable String lost;
  private volatile int page = Integer.MAX_VALUE;

  /** What is answered in place of the truth. */
  @FunctionalInterface
  private interface Instead {
    void to(HttpExchange exchange) throws IOException;
  }

  /** What the system answers. */
  record Answer(int status, Map<String, String> headers, JsonElement body) {
    static Answer of(JsonElement body) {
      return new Answer(200, Map.of(), body);
    }
  }

  /** Nothing can arrive before the subclass is whole: no one knows the port yet. */
  @SuppressWarnings("this-escape")
  protected FakeTracker() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Has someone apply. */
  public abstract CandidateLink add(FakeCandidate candidate);

  /** A candidate that it does not have. */
  public abstract CandidateLink unknown();

  /** The same candidate with the one application that they have, where the vendor numbers it. */
  public abstract CandidateLink application(CandidateLink link);

  /** Has someone deleted. */
  public abstract void delete(CandidateLink link);

  /** Has pages of lists hold fewer rows than were asked for. */
  public void page(int rows) {
    page = rows;
  }

  /** How many rows a page has if so many were asked for. */
  int pageOf(int asked) {
    return Math.min(page, asked);
  }

  /** Answers a request, or refuses it. */
  abstract Answer answer(TrackerCall call) throws TrackerRefusal;

  /** How it words a refusal. */
  abstract JsonElement refusal(TrackerRefusal refused);

  /** Takes a permission from the credentials: {@code notes}, {@code scorecards}. */
  public void deny(String part) {
    denied.add(part);
  }

  /** Gives it back. */
  public void permit(String part) {
    denied.remove(part);
  }

  boolean isDenied(String part) {
    return denied.contains(part);
  }

  /** Its address, without a path. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Has files lie elsewhere. */
  public void filesAt(String address) {
    filesAt = address;
  }

  /** Gives out so many addresses of files that have ended; those after them are good. */
  public void endedAddresses(int number) {
    ended.set(number);
  }

  /** An address of a file's content. */
  String address(String name, byte[] bytes) {
    String elsewhere = filesAt;
    if (elsewhere != null) {
      return elsewhere;
    }
    String path = FILES + numbers.incrementAndGet();
    if (ended.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
      files.put(path, bytes);
    }
    return url() + path + "?signed=" + Integer.toHexString(name.hashCode());
  }

  /** The requests that it answered, refusals included, without those for files. */
  public List<TrackerCall> calls() {
    return List.copyOf(calls);
  }

  /** The notes that were written. */
  public List<String> written() {
    return List.copyOf(written);
  }

  void write(FakeCandidate candidate, String note) {
    written.add(note);
    candidate.note(note);
  }

  /** Answers the next request with a status and words of its own. */
  public void next(int status, String type, String body) {
    instead.add(exchange -> send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Takes the next request, and lets its answer get lost. */
  public void losesTheAnswer() {
    instead.add(
        exchange -> {
          try {
            TrackerCall call = TrackerCall.of(exchange);
            calls.add(call);
            answer(call);
          } catch (TrackerRefusal refused) {
            throw new IOException(refused);
          }
          exchange.close();
        });
  }

  /** Takes the next request of a method and path, and lets its answer get lost. */
  public void losesTheAnswerTo(String request) {
    lost = request;
  }

  /** Asks for a pause at the next request. */
  public void pauses(String retryAfter) {
    instead.add(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", retryAfter);
          send(exchange, 429, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Sends the next request elsewhere. */
  public void redirects(String to) {
    instead.add(
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          send(exchange, 307, "text/plain", new byte[0]);
        });
  }

  /** Says nothing to the next request until it is closed. */
  public void hangs() {
    instead.add(
        exchange -> {
          try {
            closed.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Cuts the connection at the next request. */
  public void cuts() {
    instead.add(HttpExchange::close);
  }

  /** Answers the next request without an end. */
  public void neverEnds() {
    instead.add(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[1 << 16];
          try (OutputStream out = exchange.getResponseBody()) {
            while (closed.getCount() > 0) {
              out.write(piece);
            }
          }
        });
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] file = files.get(exchange.getRequestURI().getPath());
      Instead other = file == null ? instead.poll() : null;
      if (other != null) {
        other.to(exchange);
      } else if (file != null) {
        send(exchange, 200, "application/octet-stream", file);
      } else if (exchange.getRequestURI().getPath().startsWith(FILES)) {
        send(
            exchange,
            403,
            "application/xml",
            "<Error>Request has expired</Error>".getBytes(StandardCharsets.UTF_8));
      } else {
        answered(exchange);
      }
    }
  }

  private void answered(HttpExchange exchange) throws IOException {
    try {
      TrackerCall call = TrackerCall.of(exchange);
      calls.add(call);
      Answer answer = answer(call);
      if ((call.method() + " " + call.path()).equals(lost)) {
        lost = null;
        return;
      }
      new HashMap<>(answer.headers()).forEach(exchange.getResponseHeaders()::set);
      json(exchange, answer.status(), answer.body());
    } catch (TrackerRefusal refused) {
      json(exchange, refused.status(), refusal(refused));
    }
  }

  private static void json(HttpExchange exchange, int status, JsonElement body) throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    send(exchange, status, "application/json; charset=utf-8", bytes);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The requests' methods and paths, for tests that hold what is asked. */
  public List<String> asked() {
    List<String> asked = new ArrayList<>();
    calls.forEach(call -> asked.add(call.method() + " " + call.path()));
    return asked;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}

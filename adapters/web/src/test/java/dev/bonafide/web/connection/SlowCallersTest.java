package dev.bonafide.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.extension.Mount;
import dev.bonafide.text.Budget;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.WebSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowCallersTest {
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final int MANY = 200;

  /** More than the page has connections, and than wait for one. */
  private static final int ALL = 1_124;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nContent-Type:"
            + " application/x-www-form-urlencoded\r\n\r\nt",
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Type:"
            + " application/x-www-form-urlencoded\r\n\r\n1\r\nt",
        "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{",
        "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{",
        "GET /actuator/health HTTP/1.1\r\nHos",
        ""
      })
  void a_slow_sender_keeps_neither_health_nor_platforms_waiting(String begun) throws IOException {
    try (Served served = Served.start(Small.settings("", "a-token-of-24-characters"), parts());
        SlowCallers slow = new SlowCallers(served)) {
      for (int each = 0; each < MANY; each++) {
        Socket socket = slow.connect();
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
      }
      assertThat(served.send(soon(served.to("/actuator/health"))).statusCode()).isEqualTo(200);
      HttpRequest.Builder event =
          served.to("/slack/events").POST(HttpRequest.BodyPublishers.ofString("{}"));
      assertThat(served.send(soon(event)).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void health_and_platforms_answer_while_every_connection_of_the_page_is_taken()
      throws IOException {
    WebSettings page = Small.settings("", "a-token-of-24-characters");
    WebSettings settings =
        new WebSettings(page.bind(), "0", "0", page.publicUrl(), page.token(), page.bounds());
    try (Served served = Served.start(settings, parts());
        SlowCallers slow = new SlowCallers(served)) {
      for (int each = 0; each < ALL; each++) {
        slow.connect();
      }
      URI health = served.apart().resolve("/actuator/health");
      assertThat(served.send(soon(HttpRequest.newBuilder(health))).statusCode()).isEqualTo(200);
      HttpRequest.Builder event =
          HttpRequest.newBuilder(served.apart().resolve("/slack/events"))
              .POST(HttpRequest.BodyPublishers.ofString("{}"));
      assertThat(served.send(soon(event)).statusCode()).isEqualTo(202);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/sign-in", "/api/v1/rules", "/actuator/health/", "/actuator/%68ealth"})
  void nothing_else_is_found_where_health_and_platforms_are(String path) {
    Bounds bounds = Small.bounds();
    WebSettings settings = new WebSettings("127.0.0.1", "0", "0", "", "", bounds);
    try (Served served = Served.start(settings, parts())) {
      HttpRequest.Builder request = HttpRequest.newBuilder(served.apart().resolve(path));
      assertThat(served.send(request).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_caller_who_leaves_ends_the_work_and_frees_the_place() throws Exception {
    Leaving engine = new Leaving();
    try (Served served = Served.start(Small.settings(), Small.parts(engine, new InMemory()))) {
      URI address = URI.create("http://" + served.authority());
      Socket caller = new Socket(address.getHost(), address.getPort());
      String body = "{\"text\": \"hello\"}";
      String request =
          "POST /api/v1/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
              + " application/json\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body;
      caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      caller.getOutputStream().flush();
      engine.works.await();
      caller.close();
      engine.stopped.await();
      HttpResponse<String> next = served.json("/api/v1/screenings", body);
      assertThat(next.statusCode()).isEqualTo(200);
    }
  }

  private static HttpRequest.Builder soon(HttpRequest.Builder request) {
    return request.timeout(SOON);
  }

  private static WebParts parts() {
    return Small.parts(
        new Mount() {
          @Override
          public Set<String> paths() {
            return Set.of("/slack/events");
          }

          @Override
          public Reply call(Call call) {
            return new Reply(202, Map.of(), "");
          }
        });
  }

  /** They leave before the server ends, which waits for what they began to ask. */
  private record SlowCallers(URI address, List<Socket> sockets) implements AutoCloseable {
    SlowCallers(Served served) {
      this(URI.create("http://" + served.authority()), new ArrayList<>());
    }

    Socket connect() throws IOException {
      Socket socket = new Socket(address.getHost(), address.getPort());
      sockets.add(socket);
      return socket;
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /** Works for ever the first time. */
  private static final class Leaving implements ScreeningEngine {
    private final ScreeningEngine engine = new Small.OneRule();
    private final CountDownLatch works = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      if (works.getCount() > 0) {
        works.countDown();
        try {
          while (true) {
            Budget.spend(1);
          }
        } finally {
          stopped.countDown();
        }
      }
      return engine.screen(handedIn, rulings);
    }

    @Override
    public EngineVersion version() {
      return engine.version();
    }
  }
}

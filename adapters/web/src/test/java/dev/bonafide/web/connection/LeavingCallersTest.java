package dev.bonafide.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.io.IOException;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller who hangs up is no failure of the server's: no one is woken by a line in its log. */
@Isolated // It listens to everything that is logged.
class LeavingCallersTest {
  private static final String BODY =
      "{\"subject\": \"candidate\", \"exhibits\": [{\"kind\": \"messages\", \"text\": \"hello\"}]}";

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final Logger root = Logger.getLogger("");
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(line.getLoggerName() + ": " + line.getMessage());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    root.addHandler(ear);
  }

  @AfterEach
  void listenNoMore() {
    root.removeHandler(ear);
  }

  @ParameterizedTest(name = "after {0} of a hundred parts of a request")
  @ValueSource(ints = {10, 60, 99, 100})
  void nothing_is_logged_of_a_caller_who_hangs_up(int parts)
      throws IOException, InterruptedException {
    try (Served served = Served.start(Small.settings(), Small.parts())) {
      for (int time = 0; time < 5; time++) {
        leave(served, parts);
      }
      assertThat(whenThereIsAPlace(served)).isEqualTo(200);
      whatWasBegunEnds();
    }
    assertThat(heard).isEmpty();
  }

  /** A server that stops while one winds down says so; that is no word about who left. */
  private static void whatWasBegunEnds() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("screening")) {
        thread.join();
      }
    }
  }

  private static int whenThereIsAPlace(Served served) {
    int status;
    do {
      status = served.json("/api/v1/screenings", BODY).statusCode();
    } while (status == 429);
    return status;
  }

  @Test
  void what_libraries_warn_of_would_be_heard() {
    Logger.getLogger("org.apache.coyote").warning("broken pipe");
    assertThat(heard).containsExactly("org.apache.coyote: broken pipe");
  }

  /** With a reset, so that whatever is written to it fails. */
  private static void leave(Served served, int parts) throws IOException {
    URI address = URI.create("http://" + served.authority());
    byte[] request =
        ("POST /api/v1/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: "
                + BODY.length()
                + "\r\n\r\n"
                + BODY)
            .getBytes(StandardCharsets.US_ASCII);
    try (Socket caller = new Socket(address.getHost(), address.getPort())) {
      caller.setOption(StandardSocketOptions.SO_LINGER, 0);
      caller.getOutputStream().write(request, 0, request.length * parts / 100);
      caller.getOutputStream().flush();
    }
  }
}

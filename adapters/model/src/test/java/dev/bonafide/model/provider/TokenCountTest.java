package dev.bonafide.model.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a provider says that an answer cost is believed as far as it can be true. */
class TokenCountTest {
  /** Its letters are counted as nine tokens. */
  private static final ModelRequest REQUEST =
      new ModelRequest("Read it.", "1| Hello you.", "{       }", 100);

  @ParameterizedTest
  @CsvSource({
    "20, 30, 20, 30",
    "-1000000000, -1000000000, 0, 0",
    "2000000000, 2000000000, 1036, 5196"
  })
  void counts_are_kept_within_what_a_request_can_cost(
      String readTold, String writtenTold, long read, long written) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] answer =
        """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "small-1",
         "choices": [{"index": 0, "finish_reason": "stop",
           "message": {"role": "assistant", "content": "{}"}}],
         "usage": {"prompt_tokens": %s, "completion_tokens": %s, "total_tokens": 0}}
        """
            .formatted(readTold, writtenTold)
            .getBytes(UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      ProviderEndpoint line = new ProviderEndpoint(url, false, "small-1", "");
      assertThat(Fakes.model(new OpenAi(), line, 0).ask(REQUEST, Duration.ofSeconds(30)).usage())
          .isEqualTo(new Usage(1, read, written));
    } finally {
      server.stop(0);
    }
  }
}

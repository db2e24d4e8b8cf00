package dev.bonafide.chat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiClientTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final OkHttpClient client = ApiClient.of(new OkHttpClient.Builder(), LONG, LONG);

  @AfterEach
  void close() {
    ApiClient.close(client);
  }

  private Response call(int port) throws IOException {
    return client
        .newCall(new Request.Builder().url("http://127.0.0.1:" + port + "/").build())
        .execute();
  }

  @Test
  void where_nobody_listens_the_call_never_left() throws IOException {
    int port;
    try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = once.getLocalPort();
    }
    assertThatThrownBy(() -> call(port)).isInstanceOf(ApiClient.NeverSent.class);
  }

  @Test
  void where_the_line_is_cut_after_it_was_opened_the_call_may_have_arrived_and_is_not_repeated()
      throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      AtomicInteger calls = new AtomicInteger();
      Thread.ofVirtual().start(() -> answer(server, calls, ""));
      assertThatThrownBy(() -> call(server.getLocalPort()))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(ApiClient.NeverSent.class);
      assertThat(calls).hasValue(1);
    }
  }

  @Test
  void nobody_is_followed_to_another_address() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String elsewhere =
          "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
      AtomicInteger calls = new AtomicInteger();
      Thread.ofVirtual().start(() -> answer(server, calls, elsewhere));
      try (Response response = call(server.getLocalPort())) {
        assertThat(response.code()).isEqualTo(302);
      }
      assertThat(calls).hasValue(1);
    }
  }

  /** Takes calls until it is closed, reads the head of each, answers and cuts the line. */
  private static void answer(ServerSocket server, AtomicInteger calls, String words) {
    while (!server.isClosed()) {
      try (Socket line = server.accept()) {
        calls.incrementAndGet();
        byte[] head = new byte[1024];
        int _ = line.getInputStream().read(head);
        line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
      } catch (IOException closed) {
        return;
      }
    }
  }
}

package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.casefile.RecordingDesk;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingsOverHttpTest {
  private static final String WORDS =
      "Could you send the salary to my friend's Payoneer, mine is limited?";

  private final RecordingDesk desk = new RecordingDesk();
  private RunningSite site;

  @BeforeEach
  void start() {
    desk.listen();
    site = RunningSite.listening(desk.listening());
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private HttpResponse<String> posted(String described) {
    String sound = new String(RecordingDesk.saying(WORDS), StandardCharsets.UTF_8);
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"n.ogg\"\r\n\r\n"
            + sound
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"case\"\r\n\r\n"
            + described
            + "\r\n--x--\r\n";
    return site.post("/api/v1/screenings", "multipart/form-data; boundary=x", body);
  }

  @Test
  void nothing_private_is_sent() {
    HttpResponse<String> answer =
        posted("{\"private\":true,\"exhibits\":[{\"kind\":\"messages\",\"text\":\"Hello.\"}]}");
    assertThat(desk.heard()).isEmpty();
    assertThat(answer.body())
        .contains("insufficient_evidence", "n.ogg: is a recording, and nothing of this case");
  }

  @Test
  void what_is_said_is_screened_and_heard_once() {
    String described = "{\"exhibits\":[{\"kind\":\"messages\",\"file\":\"n.ogg\"}]}";
    HttpResponse<String> answer = posted(described);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("my friend's Payoneer");
    posted(described);
    assertThat(desk.heard()).containsExactly(WORDS);
  }
}

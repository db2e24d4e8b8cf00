package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeLever;
import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lever refuses, its fake refuses. */
class LeverRefusalsTest {
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient http = new OkHttpClient();
  private FakeLever fake;
  private String at;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeLever();
    at = "/v1/opportunities/" + fake.add(new FakeCandidate("Ana Silva")).candidate();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private int status(String key, String path, RequestBody body) throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(fake.url() + path)
            .header("Authorization", Credentials.basic(key, ""));
    try (Response response =
        http.newCall((body.contentLength() == 0 ? request.get() : request.post(body)).build())
            .execute()) {
      return response.code();
    }
  }

  private int read(String path) throws IOException {
    return status(FakeLever.KEY, path, RequestBody.create("", JSON));
  }

  @Test
  void a_wrong_key_is_refused() throws IOException {
    assertThat(status("x", at, RequestBody.create("", JSON))).isEqualTo(401);
  }

  @Test
  void a_list_that_the_key_may_not_read_is_refused() throws IOException {
    fake.deny("scorecards");
    assertThat(read(at + "/feedback")).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "/v2/opportunities, 404",
    "/v1/opportunities/nobody, 404",
    "/v1/opportunities?limit=0, 400",
    "/v1/opportunities?limit=101, 400",
    "/v1/opportunities?page=2, 400",
    "/v1/opportunities?offset=12, 400"
  })
  void what_is_wrong_is_refused(String path, int status) throws IOException {
    assertThat(read(path)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/notes; {\"text\":\"x\"}; 400",
        "/notes; {\"value\":\" \"}; 400",
        "/notes?perform_as=nobody; {\"value\":\"x\"}; 400",
        "/notes?as=nobody; {\"value\":\"x\"}; 404",
        "/feedback; {\"value\":\"x\"}; 404"
      })
  void a_note_that_lacks_something_is_refused(String path, String body, int status)
      throws IOException {
    assertThat(status(FakeLever.KEY, at + path, RequestBody.create(body, JSON))).isEqualTo(status);
    assertThat(fake.written()).isEmpty();
  }
}

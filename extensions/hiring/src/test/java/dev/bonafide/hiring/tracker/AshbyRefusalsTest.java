package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeCandidate;
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

/** What Ashby refuses, its fake refuses, and in the same way. */
class AshbyRefusalsTest {
  private static final String GOOD = Credentials.basic(FakeAshby.KEY, "");

  private final OkHttpClient http = new OkHttpClient();
  private FakeAshby fake;
  private String id;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeAshby();
    id = fake.add(new FakeCandidate("Ana Silva")).candidate();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private String said(String key, String method, String type, String body) throws IOException {
    Request request =
        new Request.Builder()
            .url(fake.url() + "/" + method)
            .header("Authorization", key)
            .post(RequestBody.create(body.replace("ID", id), MediaType.get(type)))
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response.code() + " " + response.body().string();
    }
  }

  private String said(String method, String body) throws IOException {
    return said(GOOD, method, "application/json", body);
  }

  @Test
  void a_wrong_key_or_a_password_is_refused() throws IOException {
    String body = "{\"id\":\"ID\"}";
    assertThat(said(Credentials.basic("x", ""), "candidate.info", "application/json", body))
        .startsWith("401");
    assertThat(
            said(Credentials.basic(FakeAshby.KEY, "x"), "candidate.info", "application/json", body))
        .startsWith("401");
  }

  @Test
  void another_method_or_another_type_is_refused() throws IOException {
    assertThat(said("candidate.erase", "{}")).startsWith("404");
    assertThat(said(GOOD, "candidate.info", "text/plain", "{}")).startsWith("415");
  }

  @Test
  void a_permission_that_the_key_lacks_is_refused() throws IOException {
    fake.deny("notes");
    assertThat(said("candidate.listNotes", "{\"candidateId\":\"ID\"}")).startsWith("403");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "candidate.info; {}; invalid_input",
        "candidate.info; {\"candidateId\":\"ID\"}; invalid_input",
        "candidate.info; {\"id\":\"nobody\"}; candidate_not_found",
        "application.info; {\"applicationId\":\"ID\"}; application_not_found",
        "file.info; {\"fileHandle\":\"x\"}; file_not_found",
        "candidate.listNotes; {\"candidateId\":\"ID\",\"limit\":101}; invalid_input",
        "candidate.createNote;"
            + " {\"candidateId\":\"ID\",\"note\":{\"type\":\"text/markdown\",\"value\":\"x\"}};"
            + " invalid_input",
        "candidate.createNote; {\"candidateId\":\"ID\"}; invalid_input"
      })
  void what_is_wrong_is_refused_inside_a_success(String method, String body, String code)
      throws IOException {
    assertThat(said(method, body)).startsWith("200").contains("\"success\":false", code);
    assertThat(fake.written()).isEmpty();
  }
}

package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.FormBody;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What Greenhouse refuses, its fake refuses. */
class GreenhouseRefusalsTest {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final String GOOD =
      Credentials.basic(FakeGreenhouse.CLIENT_ID, FakeGreenhouse.CLIENT_SECRET);

  private final OkHttpClient http = new OkHttpClient();
  private FakeGreenhouse fake;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeGreenhouse();
    fake.add(new FakeCandidate("Ana Silva"));
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private int status(Request.Builder request) throws IOException {
    try (Response response = http.newCall(request.build()).execute()) {
      return response.code();
    }
  }

  private Request.Builder token(String basic, FormBody form) {
    return new Request.Builder()
        .url(fake.url() + "/token")
        .header("Authorization", basic)
        .post(form);
  }

  private static FormBody form(String grant, String user) {
    return new FormBody.Builder().add("grant_type", grant).add("sub", user).build();
  }

  private Request.Builder authorized(String path) throws IOException {
    Request issue = token(GOOD, form("client_credentials", FakeGreenhouse.USER)).build();
    try (Response response = http.newCall(issue).execute()) {
      String said = response.body().string();
      String token = said.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
      return new Request.Builder()
          .url(fake.url() + path)
          .header("Authorization", "Bearer " + Objects.requireNonNull(token));
    }
  }

  private int listed(String path) throws IOException {
    return status(authorized("/v3/" + path).get());
  }

  @Test
  void no_token_for_a_wrong_secret() throws IOException {
    FormBody form = form("client_credentials", FakeGreenhouse.USER);
    assertThat(status(token(Credentials.basic("client", "x"), form))).isEqualTo(401);
  }

  @Test
  void no_token_for_another_grant_or_for_nobody() throws IOException {
    assertThat(status(token(GOOD, form("password", FakeGreenhouse.USER)))).isEqualTo(400);
    assertThat(status(token(GOOD, form("client_credentials", "nobody")))).isEqualTo(400);
  }

  @Test
  void no_token_for_json() throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(fake.url() + "/token")
            .header("Authorization", GOOD)
            .post(RequestBody.create("{\"grant_type\":\"client_credentials\"}", JSON));
    assertThat(status(request)).isEqualTo(415);
  }

  @Test
  void no_list_without_a_token_or_with_the_secret_itself() throws IOException {
    Request.Builder list = new Request.Builder().url(fake.url() + "/v3/candidates").get();
    assertThat(status(list)).isEqualTo(401);
    assertThat(status(list.header("Authorization", GOOD))).isEqualTo(401);
  }

  @Test
  void no_older_version() throws IOException {
    assertThat(status(authorized("/v1/candidates").get())).isEqualTo(404);
  }

  @Test
  void no_list_without_its_scope() throws IOException {
    fake.deny("scorecards");
    assertThat(listed("scorecards")).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candidates?page=2",
        "candidates?per_page=0",
        "candidates?per_page=501",
        "candidates?fields=id,shoe_size",
        "candidates?job_ids=1",
        "candidates?cursor=x",
        "candidates?cursor=x&per_page=1",
        "notes?candidate_id=1"
      })
  void no_parameter_that_the_list_does_not_take(String path) throws IOException {
    assertThat(listed(path)).isEqualTo(422);
  }

  @Test
  void no_more_than_fifty_ids() throws IOException {
    assertThat(listed("candidates?ids=" + "1,".repeat(49) + "1")).isEqualTo(200);
    assertThat(listed("candidates?ids=" + "1,".repeat(50) + "1")).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"candidate_id\":100,\"body\":\"x\"}; 422",
        "{\"candidate_id\":100,\"user_id\":1,\"body\":\"x\",\"visibility\":\"private\",\"note_type\":\"NOTE\"};"
            + " 422",
        "{\"candidate_id\":100,\"user_id\":4080,\"body\":\""
            + " \",\"visibility\":\"private\",\"note_type\":\"NOTE\"}; 422",
        "{\"candidate_id\":100,\"user_id\":4080,\"body\":\"x\",\"visibility\":\"all\",\"note_type\":\"NOTE\"};"
            + " 422",
        "{\"candidate_id\":9,\"user_id\":4080,\"body\":\"x\",\"visibility\":\"private\",\"note_type\":\"NOTE\"};"
            + " 404",
        "[]; 400",
        "{; 400"
      })
  void no_note_that_lacks_something(String body, int status) throws IOException {
    assertThat(status(authorized("/v3/notes").post(RequestBody.create(body, JSON))))
        .isEqualTo(status);
    assertThat(fake.written()).isEmpty();
  }
}

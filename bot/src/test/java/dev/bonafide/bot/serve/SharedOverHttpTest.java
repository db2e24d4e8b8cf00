package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sharing.Friends;
import dev.bonafide.postgres.sharing.OwnKeys;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Indicators are shared and taken in over HTTP, under the same conditions as everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedOverHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
  private static final String OF_JSON = "application/json";

  private final Database database;
  private final RunningSite site;
  private int number;

  SharedOverHttpTest(@TempDir Path data) {
    this.database = Database.in(data.resolve("postgres"));
    this.site = RunningSite.keeping(database);
  }

  @AfterAll
  void stop() {
    site.close();
    database.close();
  }

  @Test
  void what_is_missing_unconfirmed_or_unchosen_is_refused() throws IOException {
    open();
    assertThat(site.get("/api/v1/cases/999/indicators").statusCode()).isEqualTo(404);
    HttpResponse<String> early = site.get(path());
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("is not confirmed: record the outcome fraud first");
    confirm();
    assertThat(post(path(), "{\"include\": \"x\"}").statusCode()).isEqualTo(400);
    assertThat(post(path(), "{\"include\": [], \"format\": \"xml\"}").body())
        .contains("stix or csv");
    assertThat(post(path(), "{\"include\": [\"domain other.example\"]}").statusCode())
        .isEqualTo(409);
    assertThat(post("/api/v1/indicators", "{\"bundle\": \"x\"}").body())
        .contains("signature is missing");
    assertThat(post("/api/v1/indicators", "{\"bundle\": \"x\", \"signature\": \"y\"}").statusCode())
        .isEqualTo(422);
  }

  @Test
  void what_is_chosen_is_signed_and_comes_back_as_a_lead() throws IOException {
    open();
    confirm();
    OwnKeys keys = new OwnKeys(database);
    keys.make(Tenant.LOCAL, "Acme", "test", AT);
    new Friends(database, Tenant.INSTALLATION)
        .add("Acme", keys.find(Tenant.LOCAL).orElseThrow().key().verifying(), "test", AT);

    JsonNode offered = JSON.readTree(site.get(path()).body());
    assertThat(offered.path("indicators").findValuesAsText("indicator"))
        .contains("domain front.example");
    assertThat(offered.path("withheld").path("contact").asInt()).isEqualTo(1);
    JsonNode shared =
        JSON.readTree(post(path(), "{\"include\": [\"domain front.example\"]}").body());
    assertThat(shared.path("file").asText()).isEqualTo("bonafide-indicators.json");
    String bundle =
        JSON.writeValueAsString(
            Map.of(
                "bundle", shared.path("bundle").asText(),
                "signature", shared.path("signature").asText()));
    JsonNode taken = JSON.readTree(post("/api/v1/indicators", bundle).body());
    assertThat(taken.path("from").asText()).isEqualTo("Acme");
    assertThat(taken.path("added").asInt()).isEqualTo(1);
    assertThat(new StoredWatchlists(database, Tenant.INSTALLATION).all())
        .extracting(one -> one.name() + " " + one.trust())
        .contains("shared by Acme COMMUNITY");
    assertThat(post("/api/v1/indicators", bundle.replace("front", "frond")).body())
        .contains("The bundle is refused: the signature does not match");
  }

  private void open() throws IOException {
    String body =
        """
        {"subject": "candidate", "name": "Tomas Lind", "exhibits": [{"kind": "resume", "name": "cv",
         "text": "Tomas Lind, tomas@gmail.com\\nMy site: https://front.example/cv"}]}
        """;
    JsonNode kept = JSON.readTree(post("/api/v1/screenings?remember=true", body).body());
    number = kept.path("case").asInt(kept.path("number").asInt());
    if (number == 0) {
      number =
          JSON.readTree(site.get("/api/v1/cases").body())
              .path("cases")
              .get(0)
              .path("number")
              .asInt();
    }
  }

  private void confirm() {
    String outcome = "{\"outcome\": \"confirmed_fraud\", \"note\": \"a front\"}";
    assertThat(post("/api/v1/cases/" + number + "/outcome", outcome).statusCode()).isEqualTo(200);
  }

  private String path() {
    return "/api/v1/cases/" + number + "/indicators";
  }

  private HttpResponse<String> post(String path, String body) {
    return site.post(path, OF_JSON, body);
  }
}

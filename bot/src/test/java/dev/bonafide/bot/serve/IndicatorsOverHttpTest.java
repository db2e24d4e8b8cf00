package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.bot.Made;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Indicators of confirmed cases over HTTP, under the same conditions as everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsOverHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WALLET = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
  private static final String OF_JSON = "application/json";

  private final Database database;
  private final RunningSite site;
  private int number;

  IndicatorsOverHttpTest(@TempDir Path data) {
    this.database = Database.in(Made.into(data));
    this.site = RunningSite.keeping(database);
  }

  @AfterAll
  void stop() {
    site.close();
    database.close();
  }

  @Test
  void what_is_missing_unconfirmed_or_in_no_known_format_is_refused() throws IOException {
    open();
    assertThat(site.get("/api/v1/cases/999/indicators").statusCode()).isEqualTo(404);
    HttpResponse<String> early = site.get(path());
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("is not confirmed: record the outcome fraud first");
    HttpResponse<String> xml = site.get(path() + "?format=xml");
    assertThat(xml.statusCode()).isEqualTo(400);
    assertThat(xml.body()).contains("format must be json, csv, or stix.");
  }

  @Test
  void nothing_is_signed_or_taken_in() throws IOException {
    open();
    HttpResponse<String> signed = post(path(), "{\"include\": []}");
    assertThat(signed.statusCode()).isEqualTo(405);
    assertThat(signed.body()).contains("This address does not accept that method");
    HttpResponse<String> taken = post("/api/v1/indicators", "{}");
    assertThat(taken.statusCode()).isEqualTo(404);
    assertThat(taken.body()).contains("There is nothing at this address");
  }

  @Test
  void what_findings_quote_is_shown_and_handed_out_in_each_format() throws IOException {
    open();
    confirm();
    JsonNode shown = JSON.readTree(site.get(path()).body());
    JsonNode wallet = shown.path("indicators").path(0);
    assertThat(wallet.path("indicator").asText()).isEqualTo("wallet " + WALLET);
    assertThat(wallet.path("exhibit").asText()).isEqualTo("chat");
    assertThat(wallet.path("quote").asText()).isEqualTo(WALLET);
    assertThat(shown.path("withheld").isObject()).isTrue();
    HttpResponse<String> csv = site.get(path() + "?format=csv");
    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.body())
        .isEqualTo("type,value,note,until\nwallet," + WALLET + ",since 2026-01-02,2026-05-02\n");
    HttpResponse<String> stix = site.get(path() + "?format=stix");
    assertThat(stix.headers().firstValue("Content-Type"))
        .contains("application/stix+json;version=2.1");
    assertThat(JSON.readTree(stix.body()).path("objects").path(0).path("valid_until").asText())
        .isEqualTo("2026-05-02T03:04:05.000Z");
    assertThat(acts()).contains("saw 1 indicators", "exported 1 indicators");
  }

  private List<String> acts() {
    return database.in(
        Tenant.LOCAL,
        () ->
            database
                .sql()
                .sql("select act || ' ' || detail from audit_event where tenant = :tenant")
                .param("tenant", Tenant.LOCAL.id())
                .query(String.class)
                .list());
  }

  private void open() throws IOException {
    String body =
        """
        {"subject": "solicitation", "exhibits": [{"kind": "messages", "name": "chat", "text":
        "Leo Moretti: You buy one computer and keep it at home. You install AnyDesk, I work on it every day. Please send my salary to this wallet: %s"}]}
        """
            .formatted(WALLET);
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

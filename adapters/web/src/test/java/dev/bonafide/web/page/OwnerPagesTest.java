package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is to decide a stored case, on the page and over HTTP. The clock stands at 2026-01-02. */
class OwnerPagesTest {
  private static final String OWNER = "/api/v1/cases/1/owner";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases));

  @BeforeEach
  void keep() {
    server.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owner=+",
        "due=2026-01-05",
        "owner=Ana&due=2026-01-01",
        "owner=Ana&due=2027-01-04",
        "owner=Ana&due=11/12"
      })
  void who_is_no_owner_or_what_is_no_day_is_refused(String form) {
    HttpResponse<String> answer = server.form("/cases/1/owner", form);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("#problem")).isNotEmpty();
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_name_that_nobody_has_is_refused() {
    assertThat(server.form("/cases/1/owner", "owner=" + "a".repeat(201)).statusCode())
        .isEqualTo(400);
    assertThat(server.json(OWNER, " ").statusCode()).isEqualTo(400);
    assertThat(server.json("/api/v1/cases/2/owner", "Ana").statusCode()).isEqualTo(404);
  }

  @Test
  void another_site_s_page_sets_no_owner() {
    HttpResponse<String> answer =
        server.form("/cases/1/owner", "owner=Ana", "Origin", "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void an_owner_and_a_day_stand_above_until_the_case_is_closed() {
    assertThat(server.form("/cases/1/owner", "owner=Ana+%3Cb%3E&due=2026-01-05").statusCode())
        .isEqualTo(303);
    assertThat(entries().getLast())
        .isInstanceOfSatisfying(
            Entry.Assigned.class,
            to -> {
              assertThat(to.name()).isEqualTo("Ana <b>");
              assertThat(to.owner()).isEqualTo("page");
              assertThat(to.due()).isEqualTo(LocalDate.parse("2026-01-05"));
            });
    assertThat(page().select("#owner-now").text())
        .isEqualTo("Owner: Ana <b>, to decide by 2026-01-05");
    server.json("/api/v1/cases/1/outcome", "unknown");
    assertThat(page().select("#owner-now")).isNotEmpty();
    server.json("/api/v1/cases/1/outcome", "cleared");
    assertThat(page().select("#owner-now, #own")).isEmpty();
    assertThat(server.form("/cases/1/owner", "owner=Ana").statusCode()).isEqualTo(409);
    assertThat(server.json(OWNER, "Ana").statusCode()).isEqualTo(409);
  }

  @Test
  void a_day_may_be_in_words() {
    assertThat(server.form("/cases/1/owner", "owner=Ana&due=next+Friday").statusCode())
        .isEqualTo(303);
    assertThat(page().select("#owner-now").text()).endsWith("to decide by 2026-01-09");
  }

  @Test
  void the_same_owner_is_recorded_once_and_undone() {
    HttpResponse<String> answer = server.json(OWNER, "Ana", "Idempotency-Key", "k");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"owner\": \"Ana\"", "\"due\": null");
    assertThat(server.json(OWNER, "Ana").body()).isEqualTo(answer.body());
    assertThat(server.json(OWNER, "Bo", "Idempotency-Key", "k").statusCode()).isEqualTo(409);
    assertThat(entries()).hasSize(3);
    server.json(OWNER, "Bo");
    assertThat(page().select("#owner-now").text()).isEqualTo("Owner: Bo");
    server.send(server.to("/api/v1/cases/1/undo").POST(BodyPublishers.noBody()));
    assertThat(page().select("#owner-now").text()).isEqualTo("Owner: Ana");
    assertThat(server.get("/api/v1/cases/1").body())
        .containsSubsequence("\"owner\": {", "\"name\": \"Ana\"", "\"due\": null", "\"history\"");
  }

  private Document page() {
    return Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
  }

  private List<Entry> entries() {
    return cases.open(1).orElseThrow().entries();
  }
}

package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions of stored cases that someone asked, over HTTP and on the page. */
class CaseQuestionsTest {
  private static final String ASKED = "/api/v1/cases/1/questions/asked";
  private static final String WHOSE = "Whose account is it?";

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

  @Test
  void a_question_that_the_case_does_not_have_is_not_marked() {
    HttpResponse<String> answer = server.json(ASKED, Bodies.question("Where are you from?"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The case has no such question.");
    assertThat(server.json(ASKED, Bodies.question(" ")).statusCode()).isEqualTo(400);
    assertThat(server.json("/api/v1/cases/2/questions/asked", Bodies.question(WHOSE)).statusCode())
        .isEqualTo(404);
    HttpResponse<String> page =
        server.form("/cases/1/questions/asked", "question=Where+are+you+from%3F");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(page.body()).select("#problem").text()).contains("no such question");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void another_site_s_page_marks_nothing() {
    assertThat(
            server
                .form(
                    "/cases/1/questions/asked",
                    "question=Whose+account+is+it%3F",
                    "Origin",
                    "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_question_is_marked_once_and_says_who_asked_it() {
    HttpResponse<String> answer =
        server.json(ASKED, Bodies.question(WHOSE), "Idempotency-Key", "k");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"question\": \"" + WHOSE + "\"", "\"payment-another\"", "\"askedBy\": \"api\"");
    assertThat(server.json(ASKED, Bodies.question(WHOSE)).body()).isEqualTo(answer.body());
    assertThat(
            server.json(ASKED, Bodies.question("What else?"), "Idempotency-Key", "k").statusCode())
        .isEqualTo(409);
    assertThat(entries()).hasSize(3);
    assertThat(entries().getLast())
        .isInstanceOfSatisfying(
            Entry.Ticked.class,
            ticked -> {
              assertThat(ticked.question()).isEqualTo(WHOSE);
              assertThat(ticked.because()).containsExactly("payment-another");
            });
    assertThat(server.get("/api/v1/cases/1/report", "Accept", "application/json").body())
        .containsSubsequence(WHOSE, "\"asked\": {", "\"by\": \"api\"");
  }

  @Test
  void the_page_marks_a_question_and_undoes_it() {
    assertThat(whose().select("form button").text()).isEqualTo("Mark as asked");
    assertThat(
            server.form("/cases/1/questions/asked", "question=Whose+account+is+it%3F").statusCode())
        .isEqualTo(303);
    assertThat(whose().select("form")).isEmpty();
    assertThat(whose().select(".asked").text())
        .startsWith("✓ Asked by someone on the web page on ");
    String line = page().select("#undo input[name=line]").val();
    server.raw("/cases/1/undo", "application/x-www-form-urlencoded", "line=" + line);
    assertThat(whose().select("form")).hasSize(1);
  }

  @Test
  void what_was_asked_stays_marked_in_a_verdict_that_follows() {
    server.json(ASKED, Bodies.question(WHOSE));
    String body = server.json("/api/v1/cases/1/exhibits", "{\"text\": \"Hello\"}").body();
    assertThat(body).containsSubsequence(WHOSE, "\"asked\": {", "\"by\": \"api\"");
  }

  private Elements whose() {
    return page().select("#questions li:contains(" + WHOSE + ")");
  }

  private Document page() {
    return Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
  }

  private List<Entry> entries() {
    return cases.open(1).orElseThrow().entries();
  }
}

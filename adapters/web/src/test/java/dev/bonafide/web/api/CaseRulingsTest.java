package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulings on findings of stored cases over HTTP, and what takes them back. */
class CaseRulingsTest {
  private static final String RULINGS = "/api/v1/cases/1/rulings";
  private static final String UNDO = "/api/v1/cases/1/undo";
  private static final String EXPLAINED = "payment-another explained A shared account";
  private static final String CONFIRMED = "payment-another confirmed";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases));

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/cases/2", "/api/v1/cases/x"})
  void a_case_that_is_not_there_has_nothing_to_rule_on_or_undo(String path) {
    keep();
    assertThat(server.json(path + "/rulings", Bodies.ruling(EXPLAINED)).statusCode())
        .isEqualTo(404);
    assertThat(undo(path + "/undo").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_no_ruling_is_refused() {
    keep();
    assertThat(server.json(RULINGS, Bodies.ruling("payment-another fine")).statusCode())
        .isEqualTo(400);
    assertThat(server.json(RULINGS, Bodies.ruling("payment-another explained")).statusCode())
        .isEqualTo(400);
    assertThat(server.raw(RULINGS, "text/plain", EXPLAINED).statusCode()).isEqualTo(415);
    assertThat(entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"payment-other explained a", "1 explained a"})
  void a_finding_that_the_case_does_not_have_is_not_ruled_on(String ruling) {
    keep();
    HttpResponse<String> answer = server.json(RULINGS, Bodies.ruling(ruling));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"code\": \"not-possible\"");
    assertThat(answer.body()).contains("The case has no such finding.");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_finding_that_is_explained_no_longer_counts() {
    keep();
    HttpResponse<String> answer = server.json(RULINGS, Bodies.ruling(EXPLAINED));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"before\": \"verify\"", "\"as\": \"explained\"", "\"who\": \"api\"")
        .doesNotContain("\"after\": \"verify\"", "\"undone\"")
        .containsSubsequence("\"setAside\": [", "\"rule\": \"payment-another\"", "\"removed\"");
    assertThat(entries()).hasSize(4);
    assertThat(entries().get(2))
        .isInstanceOfSatisfying(
            Entry.Ruled.class,
            ruled -> {
              assertThat(ruled.disposition()).isEqualTo(Disposition.EXPLAINED);
              assertThat(ruled.reason()).isEqualTo("A shared account");
              assertThat(ruled.by()).isEqualTo("api");
            });
  }

  @Test
  void a_finding_that_is_upheld_counts_again() {
    keep();
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    HttpResponse<String> answer = server.json(RULINGS, Bodies.ruling(CONFIRMED));
    assertThat(answer.body())
        .contains("\"after\": \"verify\"")
        .containsSubsequence("\"restored\": [", "\"rule\": \"payment-another\"", "\"setAside\"");
  }

  @Test
  void the_same_ruling_again_changes_nothing() {
    keep();
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    HttpResponse<String> again = server.json(RULINGS, Bodies.ruling(EXPLAINED));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("\"as\": \"explained\"").contains("\"setAside\": []");
    assertThat(entries()).hasSize(4);
  }

  @Test
  void with_new_evidence_the_same_ruling_is_another_one() {
    keep();
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    server.json("/api/v1/cases/1/exhibits", "{\"text\": \"Again: " + Small.TELLING + "\"}");
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    assertThat(entries()).hasSize(8);
  }

  @Test
  void a_retry_rules_once_even_if_it_reaches_another_process() {
    keep();
    String first = server.json(RULINGS, Bodies.ruling(EXPLAINED), "Idempotency-Key", "k").body();
    assertThat(server.json(RULINGS, Bodies.ruling(EXPLAINED), "Idempotency-Key", "k").body())
        .isEqualTo(first);
    try (Served other = Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases))) {
      assertThat(other.json(RULINGS, Bodies.ruling(EXPLAINED), "Idempotency-Key", "k").body())
          .isEqualTo(first);
      assertThat(other.json(RULINGS, Bodies.ruling(CONFIRMED), "Idempotency-Key", "k").statusCode())
          .isEqualTo(409);
      assertThat(undo(other, UNDO, "Idempotency-Key", "k").statusCode()).isEqualTo(409);
    }
    assertThat(entries()).hasSize(4);
  }

  @Test
  void a_key_counts_for_nothing_where_a_retry_does_no_harm() {
    keep();
    keep();
    server.json(RULINGS, Bodies.ruling(EXPLAINED), "Idempotency-Key", "k");
    String unlink = "/api/v1/cases/1/links/2/unlink";
    assertThat(server.json(unlink, Bodies.reason("a"), "Idempotency-Key", "k").statusCode())
        .isEqualTo(200);
  }

  @Test
  void where_nothing_was_said_there_is_nothing_to_undo() {
    keep();
    assertThat(undo(UNDO).statusCode()).isEqualTo(422);
    assertThat(undo(UNDO + "?line=1").statusCode()).isEqualTo(422);
    assertThat(entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "", "9999999999"})
  void what_is_no_line_is_refused(String line) {
    keep();
    assertThat(undo(UNDO + "?line=" + line).statusCode()).isEqualTo(400);
  }

  @Test
  void what_somebody_else_said_is_not_undone() {
    keep();
    cases.append(
        cases.open(1).orElseThrow(),
        List.of(new Entry.Appealed(entries().getFirst().at(), "page", "Mine.")),
        List.of());
    assertThat(undo(UNDO).statusCode()).isEqualTo(422);
  }

  @Test
  void a_ruling_is_undone_and_the_finding_counts_again() {
    keep();
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    HttpResponse<String> answer = undo(UNDO);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"undone\": [\n    2\n  ]", "\"after\": \"verify\"")
        .doesNotContain("\"as\": \"explained\"");
    assertThat(undo(UNDO).statusCode()).isEqualTo(422);
  }

  @Test
  void evidence_and_an_outcome_are_undone_one_after_the_other() {
    keep();
    server.json("/api/v1/cases/1/exhibits", "{\"text\": \"Hello\"}");
    server.json("/api/v1/cases/1/outcome", Bodies.outcome("cleared"));
    assertThat(undo(UNDO).body()).contains("\"undone\": [\n    4\n  ]");
    assertThat(server.get("/api/v1/cases/1").body()).contains("\"outcome\": null");
    assertThat(undo(UNDO).body()).contains("\"undone\": [\n    2\n  ]");
    assertThat(undo(UNDO).statusCode()).isEqualTo(422);
  }

  @Test
  void a_line_that_is_not_the_last_one_is_a_conflict_and_one_that_is_undone_stays_so() {
    keep();
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    server.json("/api/v1/cases/1/reply", Bodies.reply("It is mine."));
    HttpResponse<String> early = undo(UNDO + "?line=2");
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("That change ends with line 4 of the history");
    assertThat(undo(UNDO + "?line=4").body()).contains("\"undone\": [\n    4\n  ]");
    assertThat(undo(UNDO + "?line=4").body()).contains("\"undone\": [\n    4\n  ]");
    assertThat(entries()).hasSize(7);
    assertThat(undo(UNDO + "?line=2").body()).contains("\"undone\": [\n    2\n  ]");
  }

  @Test
  void a_retry_undoes_once_even_if_it_reaches_another_process() {
    keep();
    server.json("/api/v1/cases/1/outcome", Bodies.outcome("cleared"));
    server.json(RULINGS, Bodies.ruling(EXPLAINED));
    String first = undo(server, UNDO, "Idempotency-Key", "k").body();
    assertThat(undo(server, UNDO, "Idempotency-Key", "k").body()).isEqualTo(first);
    try (Served other = Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases))) {
      assertThat(undo(other, UNDO, "Idempotency-Key", "k").body()).isEqualTo(first);
      assertThat(undo(other, UNDO + "?line=2", "Idempotency-Key", "k").statusCode()).isEqualTo(409);
    }
    assertThat(entries()).hasSize(7);
  }

  private void keep() {
    server.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
  }

  private HttpResponse<String> undo(String path) {
    return undo(server, path);
  }

  private static HttpResponse<String> undo(Served served, String path, String... headers) {
    var request = served.to(path).POST(BodyPublishers.noBody());
    return served.send(headers.length == 0 ? request : request.headers(headers));
  }

  private List<Entry> entries() {
    return cases.open(1).orElseThrow().entries();
  }
}

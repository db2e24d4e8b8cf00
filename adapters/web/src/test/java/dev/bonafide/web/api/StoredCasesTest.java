package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored cases over HTTP: found, shown, added to, decided, reported. */
class StoredCasesTest {
  private static final String CASES = "/api/v1/cases";
  private static final String PLAIN = "{\"text\": \"Hello, I am a developer.\"}";
  private static final String TELLING = "{\"text\": \"" + Small.TELLING + "\"}";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases));

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-1", "x", "1x", "99999999999999999999", "%2e%2e"})
  void a_case_that_is_not_there_is_a_problem_that_says_so_whatever_is_asked_of_it(String id) {
    assertThat(server.get(CASES + "/" + id).statusCode()).isEqualTo(404);
    assertThat(server.get(CASES + "/" + id + "/report").statusCode()).isEqualTo(404);
    assertThat(server.json(CASES + "/" + id + "/exhibits", PLAIN).statusCode()).isEqualTo(404);
    assertThat(server.json(CASES + "/" + id + "/outcome", Bodies.outcome("cleared")).statusCode())
        .isEqualTo(404);
    assertThat(server.get(CASES + "/" + id).body()).contains("Give the number of a case.");
  }

  @Test
  void a_stored_case_has_no_owner_and_the_path_for_one_is_not_there() {
    keep(PLAIN);
    HttpResponse<String> answer = server.json(CASES + "/1/owner", "Ana Reis");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is nothing at this address.");
    assertThat(server.form("/cases/1/owner", "owner=Ana").statusCode()).isEqualTo(404);
    assertThat(server.get(CASES + "/1").body()).doesNotContain("\"owner\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verdict=guilty", "cursor=0", "cursor=b", "q=%20%2e%20%21"})
  void what_cannot_be_asked_of_the_list_is_refused(String query) {
    HttpResponse<String> answer = server.get(CASES + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void more_letters_than_anybody_is_called_by_are_refused() {
    assertThat(server.get(CASES + "?q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
  }

  @Test
  void where_nothing_is_stored_the_list_is_empty_and_has_no_next_page() {
    assertThat(server.get(CASES).body())
        .isEqualToIgnoringWhitespace("{\"cases\": [], \"next\": null}");
  }

  @Test
  void pages_follow_each_other_whatever_is_stored_meanwhile() {
    for (int i = 0; i < 55; i++) {
      keep(PLAIN);
    }
    String first = server.get(CASES).body();
    keep(PLAIN);
    String second = server.get(CASES + "?cursor=" + next(first)).body();
    assertThat(numbers(first)).hasSize(50).first().isEqualTo(55L);
    assertThat(numbers(second)).containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(second).contains("\"next\": null");
  }

  @Test
  void cases_are_found_by_their_latest_verdict() {
    keep(PLAIN);
    keep(TELLING);
    assertThat(numbers(server.get(CASES + "?verdict=verify").body())).containsExactly(2L);
  }

  @Test
  void a_case_is_shown_with_its_history_and_its_verdict_and_that_is_noted() {
    keep(TELLING);
    HttpResponse<String> answer = server.get(CASES + "/1");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"number\": 1", "\"did\": \"handed_in\"", "\"did\": \"examined\"")
        .contains("\"schema\": \"bonafide.verdict/1\"");
    assertThat(cases.noted()).containsExactly("api saw case 1");
  }

  @Test
  void evidence_that_is_added_is_screened_with_what_was_there() {
    keep(PLAIN);
    HttpResponse<String> answer = server.json(CASES + "/1/exhibits", TELLING);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"before\": \"insufficient_evidence\"", "\"after\": \"verify\"")
        .contains("\"rule\": \"payment-another\"");
    assertThat(numbers(server.get(CASES + "?verdict=verify").body())).containsExactly(1L);
  }

  @Test
  void to_add_nothing_is_refused() {
    keep(PLAIN);
    assertThat(server.json(CASES + "/1/exhibits", "{}").statusCode()).isEqualTo(422);
    assertThat(server.json(CASES + "/1/exhibits", "broken").statusCode()).isEqualTo(400);
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void a_retry_adds_nothing_and_is_answered_as_the_first_time() {
    keep(PLAIN);
    String first = server.json(CASES + "/1/exhibits", TELLING, "Idempotency-Key", "k").body();
    String second = server.json(CASES + "/1/exhibits", TELLING, "Idempotency-Key", "k").body();
    assertThat(second).isEqualTo(first);
    assertThat(lines()).isEqualTo(4);
  }

  @Test
  void a_retry_that_reaches_another_process_adds_nothing_either() {
    keep(PLAIN);
    String first = server.json(CASES + "/1/exhibits", TELLING, "Idempotency-Key", "k").body();
    try (Served other = Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases))) {
      String second = other.json(CASES + "/1/exhibits", TELLING, "Idempotency-Key", "k").body();
      assertThat(second).isEqualTo(first);
      assertThat(other.json(CASES + "/1/exhibits", PLAIN, "Idempotency-Key", "k").statusCode())
          .isEqualTo(409);
    }
    assertThat(lines()).isEqualTo(4);
  }

  @Test
  void a_key_that_was_used_for_something_else_is_a_conflict() {
    keep(PLAIN);
    server.json(CASES + "/1/exhibits", TELLING, "Idempotency-Key", "k");
    assertThat(server.json(CASES + "/1/exhibits", PLAIN, "Idempotency-Key", "k").statusCode())
        .isEqualTo(409);
    assertThat(
            server
                .json(CASES + "/1/outcome", Bodies.outcome("cleared"), "Idempotency-Key", "k")
                .statusCode())
        .isEqualTo(409);
    assertThat(lines()).isEqualTo(4);
  }

  @Test
  void an_outcome_is_recorded_once_and_listed() {
    keep(TELLING);
    HttpResponse<String> answer =
        server.json(CASES + "/1/outcome", Bodies.outcome("confirmed_fraud"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    server.json(CASES + "/1/outcome", Bodies.outcome("confirmed_fraud"));
    assertThat(lines()).isEqualTo(3);
    assertThat(server.get(CASES).body()).contains("\"outcome\": \"confirmed_fraud\"");
  }

  @Test
  void an_outcome_that_nobody_knows_is_refused() {
    keep(TELLING);
    assertThat(server.json(CASES + "/1/outcome", Bodies.outcome("guilty")).statusCode())
        .isEqualTo(400);
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void a_reply_that_says_nothing_is_refused() {
    keep(TELLING);
    assertThat(server.json(CASES + "/1/reply", Bodies.reply(" ")).statusCode()).isEqualTo(400);
    assertThat(server.json(CASES + "/2/reply", Bodies.reply("It is mine.")).statusCode())
        .isEqualTo(404);
    assertThat(lines()).isEqualTo(2);
  }

  /** What someone says of themselves is shown beside the verdict, and weighs nothing. */
  @Test
  void a_reply_is_recorded_once_and_changes_no_verdict() {
    keep(TELLING);
    String before = server.get(CASES).body();
    HttpResponse<String> answer = server.json(CASES + "/1/reply", Bodies.reply("It is mine."));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"number\": 1", "\"words\": \"It is mine.\"");
    server.json(CASES + "/1/reply", Bodies.reply("It is mine."));
    assertThat(lines()).isEqualTo(3);
    assertThat(server.get(CASES + "/1").body())
        .contains("\"did\": \"appealed\"", "\"words\": \"It is mine.\"", "\"by\": \"api\"");
    assertThat(server.get(CASES).body()).isEqualTo(before);
    server.json(CASES + "/1/reply", Bodies.reply("My bank can confirm it."));
    assertThat(lines()).isEqualTo(4);
  }

  @Test
  void what_is_no_json_is_refused_by_its_type() {
    keep(PLAIN);
    for (String call : List.of("/1/exhibits", "/1/outcome", "/1/reply")) {
      HttpResponse<String> answer =
          server.send(
              server
                  .to(CASES + call)
                  .POST(BodyPublishers.ofString("cleared"))
                  .header("Content-Type", "text/plain"));
      assertThat(answer.statusCode()).as(call).isEqualTo(415);
    }
  }

  private void keep(String body) {
    HttpResponse<String> answer = server.json("/api/v1/screenings?remember=true", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private int lines() {
    return cases.open(1).orElseThrow().entries().size();
  }

  private static String next(String page) {
    var found = Pattern.compile("\"next\": \"([0-9]+)\"").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static List<Long> numbers(String page) {
    return Pattern.compile("\"number\": ([0-9]+)")
        .matcher(page)
        .results()
        .map(found -> Long.valueOf(found.group(1)))
        .toList();
  }
}

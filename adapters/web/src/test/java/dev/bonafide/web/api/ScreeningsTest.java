package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningsTest {
  static final String SCREEN = "/api/v1/screenings";
  static final String CASE = "{\"text\": \"" + Small.TELLING + "\"}";

  private final InMemory archive = new InMemory();
  private final Served served =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), archive));

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void a_body_of_another_type_is_told_what_to_send() {
    problem(
        415,
        "multipart/form-data",
        served.send(
            served.to(SCREEN).POST(BodyPublishers.ofString("a")).header("Content-Type", "text/x")));
    problem(415, "json", served.send(served.to(SCREEN).POST(BodyPublishers.ofString("a"))));
  }

  @Test
  void another_method_is_told_the_right_one() {
    HttpResponse<String> answer = served.get(SCREEN);
    problem(405, "Allow", answer);
    assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void what_is_nowhere_is_not_found_and_not_echoed() {
    problem(404, "openapi.json", served.get("/api/v1/secret-name"));
    assertThat(served.get("/api/v1/secret-name").body()).doesNotContain("secret");
  }

  @Test
  void a_chat_of_links_alone_is_judged_and_so_is_what_lies_beside_it() {
    String links =
        """
        Bob: https://a.example/x
        Ann: https://a.example/y
        Bob: https://a.example/z
        Ann: https://a.example/w
        """;
    for (Multipart files :
        List.of(
            new Multipart().file("file", "a.txt", links),
            new Multipart()
                .file("file", "a.txt", links)
                .file("file", "b.txt", "Camera was off."))) {
      HttpResponse<String> answer = served.multipart(SCREEN, files);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("Every speaker posted only links", "insufficient_evidence");
    }
  }

  @Test
  void an_unreadable_body_is_a_problem_with_its_place() {
    problem(400, "line 1: broken JSON", served.json(SCREEN, "not json"));
  }

  @Test
  void a_body_that_is_no_utf_8_is_refused() {
    problem(
        400,
        "UTF-8",
        served.send(
            served
                .to(SCREEN)
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xFF, '}'}))
                .header("Content-Type", "application/json")));
  }

  @Test
  void too_large_a_body_is_told_what_fits() {
    problem(413, "19 KiB", served.json(SCREEN, "{" + " ".repeat(20_000)));
    Multipart file = new Multipart().file("file", "a.txt", "a".repeat(40_001));
    problem(413, "in one file", served.multipart(SCREEN, file));
    Multipart files = new Multipart();
    for (int n = 0; n < 3; n++) {
      files.file("file", n + ".txt", "a".repeat(39_000));
    }
    problem(413, "in one file", served.multipart(SCREEN, files));
  }

  @Test
  void a_large_body_of_unknown_length_ends_where_the_limit_is() {
    var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[50_000]));
    problem(
        413,
        "KiB",
        served.send(served.to(SCREEN).POST(endless).header("Content-Type", "application/json")));
  }

  @Test
  void more_parts_than_a_case_has_are_refused() {
    Multipart files = new Multipart();
    for (int n = 0; n < 20; n++) {
      files.file("file", n + ".txt", "a");
    }
    problem(413, "12 parts", served.multipart(SCREEN, files));
  }

  @Test
  void a_damaged_multipart_body_is_refused() {
    problem(
        400,
        "damaged",
        served.send(
            served
                .to(SCREEN)
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"fi"))
                .header("Content-Type", "multipart/form-data; boundary=x")));
    problem(
        400,
        "damaged",
        served.send(
            served
                .to(SCREEN)
                .POST(BodyPublishers.ofString("--x--"))
                .header("Content-Type", "multipart/form-data")));
  }

  @Test
  void a_part_that_nobody_reads_is_refused() {
    problem(400, "unknown part", served.multipart(SCREEN, new Multipart().field("text", "a")));
    problem(400, "unknown part", served.multipart(SCREEN, new Multipart().file("f", "a.txt", "a")));
    problem(
        400,
        "unknown part",
        served.multipart(SCREEN, new Multipart().field("case", "{}").field("case", "{}")));
  }

  @Test
  void a_file_that_cannot_be_read_refuses_the_request_by_its_name() {
    problem(
        400,
        "a.bin: is not in a format",
        served.multipart(SCREEN, new Multipart().file("file", "a.bin", "\0")));
  }

  @Test
  void nothing_to_screen_is_told() {
    problem(422, "Nothing to screen yet", served.json(SCREEN, "{}"));
    problem(
        422,
        "Nothing to screen yet",
        served.multipart(SCREEN, new Multipart().field("case", "{}")));
    problem(
        422,
        "a.txt: is empty",
        served.multipart(SCREEN, new Multipart().file("file", "a.txt", " ")));
  }

  @ParameterizedTest
  @CsvSource({
    "?remember=yes",
    "?remember",
    "?forget=true",
    "?remember=true&remember=true",
    "?brief=yes",
    "?remember=true&brief=true"
  })
  void a_question_that_is_not_known_is_refused(String query) {
    problem(400, "remember=true", served.json(SCREEN + query, CASE));
  }

  @ParameterizedTest
  @CsvSource({"'', true", "?brief=false, true", "?brief=true, false"})
  void checks_that_found_nothing_are_left_out_for_those_who_ask_for_it(String query, boolean told) {
    String words =
        "For five years I looked after the payroll of a bank with two others. ".repeat(3);
    HttpResponse<String> answer = served.json(SCREEN + query, "{\"text\": \"" + words + "\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().contains("\"clear\"")).isEqualTo(told);
  }

  @Test
  void a_key_used_for_the_full_verdict_is_not_one_for_the_brief_verdict() {
    served.json(SCREEN, CASE, "Idempotency-Key", "full");
    problem(
        409,
        "another request",
        served.json(SCREEN + "?brief=true", CASE, "Idempotency-Key", "full"));
  }

  @Test
  void a_key_used_for_another_case_conflicts() {
    served.json(SCREEN, CASE, "Idempotency-Key", "used");
    problem(409, "another request", served.json(SCREEN, "{\"a\": 1}", "Idempotency-Key", "used"));
  }

  @Test
  void when_all_places_are_taken_others_are_told_when_to_come_back() throws Exception {
    CountDownLatch free = new CountDownLatch(1);
    CountDownLatch working = new CountDownLatch(1);
    ScreeningEngine slow = new Slow(working, free);
    try (Served busy = Served.start(Small.settings(), Small.parts(slow, archive))) {
      BlockingQueue<HttpResponse<String>> answers = new LinkedBlockingQueue<>();
      Runnable call = () -> answers.add(busy.json(SCREEN, CASE));
      List<Thread> callers = new ArrayList<>();
      callers.add(Thread.ofVirtual().start(call));
      working.await();
      // One waits for its turn; of the others the first answer comes, as no one else can end.
      callers.add(Thread.ofVirtual().start(call));
      callers.add(Thread.ofVirtual().start(call));
      HttpResponse<String> answer = answers.take();
      problem(429, "try again", answer);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      free.countDown();
      for (Thread caller : callers) {
        caller.join();
      }
    }
  }

  @Test
  void a_fault_of_ours_tells_nothing_of_the_inside() {
    ScreeningEngine broken =
        new Slow(new CountDownLatch(1), new CountDownLatch(0)) {
          @Override
          public Examination screen(Submission handedIn, List<Ruling> rulings) {
            throw new IllegalStateException("words of the evidence");
          }
        };
    try (Served faulty = Served.start(Small.settings(), Small.parts(broken, archive))) {
      HttpResponse<String> answer = faulty.json(SCREEN, CASE);
      problem(500, "server failed", answer);
      assertThat(answer.body()).doesNotContain("evidence", "IllegalState", "at dev.");
    }
  }

  @Test
  void a_case_is_answered_with_its_verdict() {
    HttpResponse<String> answer = served.json(SCREEN, CASE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body())
        .contains("\"verdict\": \"verify\"", "pay my friend", "\"at\": \"2026-01-02T03:04:05Z\"");
    assertThat(answer.headers().firstValue("X-Bonafide-Case")).isEmpty();
  }

  @Test
  void the_description_of_the_api_needs_no_other_file() {
    String described = served.get("/api/openapi.json").body();
    assertThat(described)
        .contains("\"VerdictReport\": {", "\"$ref\": \"#/components/schemas/VerdictReport\"")
        .doesNotContain("\"verdict.schema.json\"", "\"#/$defs/");
    assertThat(Pattern.compile("\"\\$ref\": \"(?!#)").matcher(described).find()).isFalse();
  }

  @Test
  void files_and_a_case_are_one_case() {
    Multipart both =
        new Multipart().field("case", "{\"a\": 1}").file("file", "a.txt", Small.TELLING);
    assertThat(served.multipart(SCREEN, both).body())
        .contains("\"exhibit\": \"a.txt\"", "\"name\": \"exhibit 1\"");
  }

  static void problem(int status, String detail, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"status\": " + status, "\"title\": \"")
        .containsPattern("\"type\": \"urn:bonafide:problem:([a-z-]+)\",\\s*\"code\": \"\\1\"")
        .contains(detail);
  }

  /** Says when it works, and ends when it is told to. */
  private static class Slow implements ScreeningEngine {
    private final ScreeningEngine engine = new Small.OneRule();
    private final CountDownLatch working;
    private final CountDownLatch free;

    Slow(CountDownLatch working, CountDownLatch free) {
      this.working = working;
      this.free = free;
    }

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      working.countDown();
      try {
        free.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return engine.screen(handedIn, rulings);
    }

    @Override
    public EngineVersion version() {
      return engine.version();
    }
  }
}

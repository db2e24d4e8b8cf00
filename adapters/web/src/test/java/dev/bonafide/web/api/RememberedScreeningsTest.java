package dev.bonafide.web.api;

import static dev.bonafide.web.api.ScreeningsTest.CASE;
import static dev.bonafide.web.api.ScreeningsTest.SCREEN;
import static dev.bonafide.web.api.ScreeningsTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Cases that are kept at the caller's wish, found again by a retry, and erased. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RememberedScreeningsTest {
  private final InMemory archive = new InMemory();
  private final Served served =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), archive));

  @AfterAll
  void stop() {
    served.close();
  }

  private HttpResponse<String> erase(String number) {
    return served.send(served.to("/api/v1/cases/" + number).DELETE());
  }

  private HttpResponse<String> remembered(String key) {
    return served.send(
        served
            .to(SCREEN + "?remember=true")
            .POST(BodyPublishers.ofString(CASE))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key));
  }

  @Test
  void a_case_that_is_not_there_cannot_be_erased() {
    for (String none : List.of("0", "77", "-1", "x", "99999999999999999999")) {
      problem(404, "There is no such case", erase(none));
    }
  }

  @Test
  void the_number_of_a_kept_case_is_in_the_verdict_and_its_address_beside_it() {
    HttpResponse<String> kept = remembered("to-find");
    String number = kept.headers().firstValue("X-Bonafide-Case").orElseThrow();
    assertThat(kept.body()).containsPattern("^\\{\\s*\"case\": " + number + ",");
    String address = kept.headers().firstValue("Location").orElseThrow();
    assertThat(served.get(address).body()).contains("\"number\": " + number);
    assertThat(served.json(SCREEN, CASE).body()).doesNotContain("\"case\":");
  }

  @Test
  void an_erased_case_is_neither_told_nor_stored_again_to_a_retry() {
    HttpResponse<String> kept = remembered("to-erase");
    String number = kept.headers().firstValue("X-Bonafide-Case").orElseThrow();
    HttpResponse<String> erased = erase(number);
    assertThat(erased.statusCode()).isEqualTo(204);
    assertThat(erased.body()).isEmpty();
    problem(404, "There is no such case", erase(number));
    int before = archive.count();
    problem(410, "choose a new key", remembered("to-erase"));
    assertThat(archive.count()).isEqualTo(before);
  }

  @Test
  void what_another_process_erased_is_not_told_out_of_memory() {
    String number = remembered("elsewhere").headers().firstValue("X-Bonafide-Case").orElseThrow();
    assertThat(archive.erase(Long.parseLong(number), "api")).isTrue();
    problem(410, "choose a new key", remembered("elsewhere"));
  }

  @Test
  void only_what_is_to_be_remembered_is_kept_and_only_once() {
    int before = archive.count();
    served.json(SCREEN, CASE);
    assertThat(archive.count()).isEqualTo(before);
    HttpResponse<String> kept =
        served.json(SCREEN + "?remember=true", CASE, "Idempotency-Key", "keep");
    HttpResponse<String> again =
        served.json(SCREEN + "?remember=true", CASE, "Idempotency-Key", "keep");
    assertThat(archive.count()).isEqualTo(before + 1);
    assertThat(again.body()).isEqualTo(kept.body());
    assertThat(again.headers().firstValue("X-Bonafide-Case")).hasValue((before + 1) + "");
  }

  @Test
  void a_retry_after_a_restart_finds_the_case_that_was_kept() {
    HttpResponse<String> kept =
        served.json(SCREEN + "?remember=true", CASE, "Idempotency-Key", "restart");
    try (Served next = Served.start(Small.settings(), Small.parts(new Small.OneRule(), archive))) {
      int before = archive.count();
      assertThat(next.json(SCREEN + "?remember=true", CASE, "Idempotency-Key", "restart").body())
          .isEqualTo(kept.body());
      problem(
          409,
          "another request",
          next.json(SCREEN + "?remember=true", "{\"b\": 2}", "Idempotency-Key", "restart"));
      assertThat(archive.count()).isEqualTo(before);
    }
  }
}

package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.testkit.hiring.ApplicantTrackerContract;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.FakeTracker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreenhouseTest extends ApplicantTrackerContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Override
  protected FakeTracker started() throws IOException {
    return new FakeGreenhouse();
  }

  @Override
  protected ApplicantTracker connected(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting) {
    return greenhouse(to, key ? FakeGreenhouse.CLIENT_SECRET : "wrong", clock, waiting);
  }

  private static Greenhouse greenhouse(
      FakeTracker to, String secret, InstantSource clock, Consumer<Duration> waiting) {
    HttpUrl api = HttpUrl.get(to.url() + "/v3");
    Greenhouse.Client settings =
        new Greenhouse.Client(
            FakeGreenhouse.CLIENT_ID,
            secret,
            FakeGreenhouse.USER,
            api,
            HttpUrl.get(to.url() + "/token"));
    return new Greenhouse(
        settings,
        new TrackerCalls(
            new TrackerCalls.Bounds(api, Duration.ZERO, LARGEST, address -> false),
            clock,
            waiting::accept),
        clock);
  }

  private static Greenhouse greenhouse(FakeTracker to) {
    return greenhouse(to, FakeGreenhouse.CLIENT_SECRET, InstantSource.system(), pause -> {});
  }

  private static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva").resume("cv.txt", "Ana".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_token_that_ended_is_renewed_once() throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      CandidateLink link = fake.add(ana());
      Greenhouse greenhouse = greenhouse(fake);
      greenhouse.fetch(link, MINUTE);
      fake.endTokens();
      assertThat(greenhouse.fetch(link, MINUTE)).isInstanceOf(CandidateFetch.Fetched.class);
      assertThat(fake.asked().stream().filter("POST /token"::equals)).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\\nHost: evil.example", "tøken", "a b"})
  void a_token_that_fits_no_header_is_none(String token) throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      CandidateLink link = fake.add(ana());
      fake.next(200, "application/json", "{\"access_token\":\"" + token + "\"}");
      assertThat(greenhouse(fake).fetch(link, MINUTE))
          .isEqualTo(new CandidateFetch.Unfetched("the answer from Greenhouse cannot be read"));
    }
  }

  @Test
  void the_application_of_somebody_else_is_not_read() throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      CandidateLink link = fake.add(ana());
      fake.add(new FakeCandidate("Bob Sierra"));
      assertThat(
              greenhouse(fake)
                  .fetch(new CandidateLink(link.vendor(), link.candidate(), "101000"), MINUTE))
          .isInstanceOf(CandidateFetch.Unfetched.class);
    }
  }

  @Test
  void every_page_is_read_by_its_cursor_alone() throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      FakeCandidate ana = ana();
      for (int i = 0; i < 5; i++) {
        ana.note("Note " + i);
      }
      CandidateLink link = fake.add(ana);
      fake.page(2);
      CandidateFetch fetch = greenhouse(fake).fetch(link, MINUTE);
      assertThat(((CandidateFetch.Fetched) fetch).candidate().notes()).hasSize(5);
      assertThat(fake.calls().stream().filter(call -> call.query().containsKey("cursor")))
          .hasSize(2)
          .allSatisfy(call -> assertThat(call.query()).hasSize(1));
    }
  }

  @Test
  void no_list_is_asked_for_but_those_that_a_vetting_needs() throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      greenhouse(fake).fetch(fake.add(ana()), MINUTE);
      assertThat(fake.asked())
          .containsExactly(
              "POST /token",
              "GET /v3/candidates",
              "GET /v3/applications",
              "GET /v3/attachments",
              "GET /v3/notes",
              "GET /v3/scorecards");
      assertThat(fake.calls().subList(1, 6))
          .allSatisfy(call -> assertThat(call.query()).containsKey("fields"));
    }
  }

  @Test
  void a_scope_that_is_missing_is_told_with_its_name() throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      fake.deny("attachments");
      fake.deny("notes");
      var health = greenhouse(fake).examine(MINUTE);
      assertThat(health.problems())
          .singleElement()
          .satisfies(one -> assertThat(one.what()).contains("harvest:attachments:list"));
      assertThat(health.withheld()).isEqualTo(List.of("notes"));
    }
  }

  @Test
  void wrong_credentials_are_told_with_their_settings() throws IOException {
    try (FakeGreenhouse fake = new FakeGreenhouse()) {
      var health = greenhouse(fake, "wrong", InstantSource.system(), pause -> {}).examine(MINUTE);
      assertThat(health.problems())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.what()).isEqualTo("Greenhouse refuses the credentials");
                assertThat(one.mend()).contains("BONAFIDE_GREENHOUSE_CLIENT_SECRET");
              });
    }
  }
}

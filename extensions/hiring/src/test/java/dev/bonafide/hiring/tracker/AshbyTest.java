package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.testkit.hiring.ApplicantTrackerContract;
import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeTracker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class AshbyTest extends ApplicantTrackerContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Override
  protected FakeTracker started() throws IOException {
    return new FakeAshby();
  }

  @Override
  protected ApplicantTracker connected(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting) {
    return open(to, key, clock, waiting);
  }

  private static Ashby open(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting) {
    HttpUrl api = HttpUrl.get(to.url());
    return new Ashby(
        api,
        key ? FakeAshby.KEY : "wrong",
        new TrackerCalls(
            new TrackerCalls.Bounds(api, Duration.ZERO, LARGEST, address -> false),
            clock,
            waiting::accept));
  }

  private static Ashby open(FakeTracker to) {
    return open(to, true, InstantSource.system(), pause -> {});
  }

  private static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva").resume("cv.txt", "Ana".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nothing_is_asked_for_but_what_a_vetting_needs() throws IOException {
    try (FakeAshby fake = new FakeAshby()) {
      CandidateLink link = fake.add(ana());
      open(fake).fetch(link, MINUTE);
      assertThat(fake.asked())
          .containsExactly(
              "POST /candidate.info",
              "POST /application.info",
              "POST /file.info",
              "POST /candidate.listNotes",
              "POST /applicationFeedback.list");
    }
  }

  @Test
  void a_key_that_is_refused_is_told_with_its_setting() throws IOException {
    try (FakeAshby fake = new FakeAshby()) {
      TrackerHealth health = open(fake, false, InstantSource.system(), pause -> {}).examine(MINUTE);
      assertThat(health.problems())
          .singleElement()
          .satisfies(one -> assertThat(one.mend()).contains("BONAFIDE_ASHBY_API_KEY"));
    }
  }

  @Test
  void a_permission_that_is_missing_is_told() throws IOException {
    try (FakeAshby fake = new FakeAshby()) {
      fake.deny("candidates");
      assertThat(open(fake).examine(MINUTE).problems()).hasSize(1);
    }
  }

  @Test
  void a_key_that_works_is_sound() throws IOException {
    try (FakeAshby fake = new FakeAshby()) {
      assertThat(open(fake).examine(MINUTE).problems()).isEmpty();
    }
  }

  @Test
  void the_application_of_somebody_else_is_not_read() throws IOException {
    try (FakeAshby fake = new FakeAshby()) {
      CandidateLink link = fake.add(ana());
      CandidateLink other = fake.add(new FakeCandidate("Bob Sierra"));
      CandidateLink mixed =
          new CandidateLink(link.vendor(), link.candidate(), "1" + other.candidate().substring(1));
      assertThat(open(fake).fetch(mixed, MINUTE)).isInstanceOf(CandidateFetch.Unfetched.class);
    }
  }

  @Test
  void a_refusal_inside_a_success_is_one() throws IOException {
    try (FakeAshby fake = new FakeAshby()) {
      CandidateLink link = fake.add(ana());
      fake.next(200, "application/json", "{\"success\":false,\"errors\":[\"invalid_input\"]}");
      assertThat(open(fake).fetch(link, MINUTE))
          .isEqualTo(new CandidateFetch.Unfetched("Ashby does not accept the request"));
    }
  }
}

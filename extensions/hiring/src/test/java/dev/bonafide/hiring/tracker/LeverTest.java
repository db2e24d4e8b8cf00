package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.testkit.hiring.ApplicantTrackerContract;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeLever;
import dev.bonafide.testkit.hiring.FakeTracker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class LeverTest extends ApplicantTrackerContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Override
  protected FakeTracker started() throws IOException {
    return new FakeLever();
  }

  @Override
  protected Duration spacing() {
    return Lever.SPACING;
  }

  @Override
  protected ApplicantTracker connected(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting) {
    return open(to, key, clock, waiting);
  }

  private static Lever open(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting) {
    HttpUrl api = HttpUrl.get(to.url() + "/v1");
    return new Lever(
        api,
        key ? FakeLever.KEY : "wrong",
        new TrackerCalls(
            new TrackerCalls.Bounds(api, Lever.SPACING, LARGEST, address -> false),
            clock,
            waiting::accept));
  }

  private static Lever open(FakeTracker to) {
    return open(to, true, InstantSource.system(), pause -> {});
  }

  private static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva").resume("cv.txt", "Ana".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nothing_is_asked_for_but_what_a_vetting_needs() throws IOException {
    try (FakeLever fake = new FakeLever()) {
      CandidateLink link = fake.add(ana());
      open(fake).fetch(link, MINUTE);
      String at = "GET /v1/opportunities/" + link.candidate();
      assertThat(fake.asked())
          .containsExactly(
              at, at + "/resumes", at + "/resumes/row-0/download", at + "/notes", at + "/feedback");
    }
  }

  @Test
  void a_key_that_is_refused_is_told_with_its_setting() throws IOException {
    try (FakeLever fake = new FakeLever()) {
      TrackerHealth health = open(fake, false, InstantSource.system(), pause -> {}).examine(MINUTE);
      assertThat(health.problems())
          .singleElement()
          .satisfies(one -> assertThat(one.mend()).contains("BONAFIDE_LEVER_API_KEY"));
    }
  }

  @Test
  void a_permission_that_is_missing_is_told() throws IOException {
    try (FakeLever fake = new FakeLever()) {
      fake.deny("candidates");
      assertThat(open(fake).examine(MINUTE).problems()).hasSize(1);
    }
  }

  @Test
  void a_key_that_works_is_sound() throws IOException {
    try (FakeLever fake = new FakeLever()) {
      assertThat(open(fake).examine(MINUTE).problems()).isEmpty();
    }
  }

  @Test
  void no_more_than_ten_requests_a_second_are_sent() throws IOException {
    try (FakeLever fake = new FakeLever()) {
      CandidateLink link = fake.add(ana());
      List<Duration> pauses = new ArrayList<>();
      InstantSource clock =
          () -> Instant.EPOCH.plus(pauses.stream().reduce(Duration.ZERO, Duration::plus));
      open(fake, true, clock, pauses::add).fetch(link, MINUTE);
      assertThat(pauses)
          .hasSizeGreaterThanOrEqualTo(fake.calls().size() - 1)
          .containsOnly(Lever.SPACING);
    }
  }
}

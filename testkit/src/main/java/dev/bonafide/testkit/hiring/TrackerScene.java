package dev.bonafide.testkit.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantRecord;
import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Someone who applied, a system of one vendor, and one who asks it, in a time that tests make pass.
 */
public abstract class TrackerScene {
  /** Bytes of a file that tests connect with. */
  protected static final int LARGEST = 10_000;

  static final Duration MINUTE = Duration.ofMinutes(1);
  static final byte[] CV = "Ana Silva, engineer".getBytes(StandardCharsets.UTF_8);
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  FakeTracker fake;

  /** A system of this vendor. */
  protected abstract FakeTracker started() throws IOException;

  /**
   * One connected to it.
   *
   * @param key of the credentials, right or wrong
   */
  protected abstract ApplicantTracker connected(
      FakeTracker to, boolean key, InstantSource clock, Consumer<Duration> waiting);

  /** Pauses that it makes by itself, to keep within the vendor's limits. */
  protected Duration spacing() {
    return Duration.ZERO;
  }

  @BeforeEach
  void start() throws IOException {
    fake = started();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  ApplicantTracker tracker(boolean key) {
    InstantSource clock = () -> START.plus(pauses.stream().reduce(Duration.ZERO, Duration::plus));
    return connected(fake, key, clock, pauses::add);
  }

  CandidateFetch fetched(CandidateLink link) {
    return tracker(true).fetch(link, MINUTE);
  }

  ApplicantRecord found(CandidateLink link) {
    CandidateFetch fetch = fetched(link);
    assertThat(fetch).isInstanceOf(CandidateFetch.Fetched.class);
    return ((CandidateFetch.Fetched) fetch).candidate();
  }

  String why(CandidateFetch fetch) {
    assertThat(fetch).isInstanceOf(CandidateFetch.Unfetched.class);
    return ((CandidateFetch.Unfetched) fetch).why().replace(shown(), "It");
  }

  String shown() {
    return tracker(true).vendor().shown();
  }

  /** Without those that keep the vendor's limits. */
  List<Duration> waited() {
    return pauses.stream().filter(pause -> pause.compareTo(spacing()) > 0).toList();
  }

  static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva")
        .resume("cv.txt", CV)
        .answer("Where do you live?", "Porto")
        .note("Referred by Jo.")
        .scorecard("Strong on design.")
        .scorecard("Camera was off.");
  }
}

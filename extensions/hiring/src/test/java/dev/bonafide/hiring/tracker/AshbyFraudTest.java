package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.FraudReview;
import dev.bonafide.applicant.FraudSignal;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeCandidate;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Ashby says of whether someone is who they claim to be, and what a team has it say. */
class AshbyFraudTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final FakeCandidate ana = new FakeCandidate("Ana Silva");
  private FakeAshby fake;
  private CandidateLink link;
  private Ashby ashby;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeAshby();
    link = fake.add(ana);
    HttpUrl api = HttpUrl.get(fake.url());
    InstantSource clock = InstantSource.system();
    ashby =
        new Ashby(
            api,
            FakeAshby.KEY,
            new TrackerCalls(
                new TrackerCalls.Bounds(api, Duration.ZERO, 1_000, address -> false),
                clock,
                pause -> {}));
  }

  @AfterEach
  void stop() {
    ashby.close();
    fake.close();
  }

  private @Nullable FraudStatus read() {
    FraudReview review = review();
    return review == null ? null : review.status();
  }

  private @Nullable FraudReview review() {
    return ((CandidateFetch.Fetched) ashby.fetch(link, MINUTE)).candidate().fraud();
  }

  private FraudReview flagged() {
    ana.fraud("Unreviewed");
    return Objects.requireNonNull(review());
  }

  @Test
  void where_fraud_detection_is_off_its_signals_are_not_asked_for() {
    ana.noticed("Device", "VPN", "10.0.0.1");
    assertThat(review()).isNull();
    assertThat(fake.asked()).doesNotContain("POST /candidate.listFraudChecks");
  }

  @Test
  void signals_are_read_page_by_page_each_once_and_without_their_values() {
    fake.page(1);
    ana.noticed("Device", "VPN", "10.0.0.1")
        .noticed("Phone number", "Unreachable", "+351 1")
        .noticed("Device", "VPN", "10.0.0.2");
    FraudReview review = flagged();
    assertThat(review.areAllRead()).isTrue();
    assertThat(review.signals())
        .extracting(FraudSignal::shown)
        .containsExactly("Device: VPN", "Phone number: Unreachable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ana@example.com", "see https://example.com", "10.0.0.1"})
  void what_is_no_plain_words_is_not_repeated_and_that_is_said(String name) {
    ana.noticed("Email", name, "ana@example.com").noticed("Email", "New address", "");
    FraudReview review = flagged();
    assertThat(review.areAllRead()).isFalse();
    assertThat(review.signals()).extracting(FraudSignal::name).containsExactly("New address");
  }

  @Test
  void signals_that_cannot_be_had_leave_the_candidate_readable() {
    fake.deny("fraud");
    ana.noticed("Device", "VPN", "10.0.0.1");
    FraudReview review = flagged();
    assertThat(review.signals()).isEmpty();
    assertThat(review.areAllRead()).isFalse();
    assertThat(((CandidateFetch.Fetched) ashby.fetch(link, MINUTE)).candidate().unread()).isEmpty();
  }

  @Test
  void where_fraud_detection_is_off_nothing_is_said() {
    assertThat(read()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fraudulent", "SomethingNew", "Ana said: pay me"})
  void a_status_that_is_not_documented_is_not_repeated(String status) {
    ana.fraud(status);
    assertThat(read()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void each_status_that_is_documented_is_read(FraudStatus status) {
    ana.fraud(status.written());
    assertThat(read()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"FRAUDULENT, Fraudulent", "NOT_FRAUDULENT, NotFraudulent", "UNSURE, Unsure"})
  void what_people_can_say_is_set_and_read_back(FraudStatus status, String written) {
    assertThat(ashby.mark(link, status, MINUTE)).isEqualTo(new NoteOutcome.Written());
    assertThat(ana.fraud()).isEqualTo(written);
    assertThat(fake.asked())
        .containsExactly("POST /candidate.setFraudStatus", "POST /candidate.info");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNREVIEWED", "PASSED"})
  void what_ashby_alone_says_is_refused(FraudStatus status) {
    assertThat(ashby.mark(link, status, MINUTE)).isInstanceOf(NoteOutcome.Refused.class);
    assertThat(ana.fraud()).isNull();
  }

  @Test
  void a_permission_that_is_missing_is_told() {
    fake.deny("fraud");
    assertThat(ashby.mark(link, FraudStatus.UNSURE, MINUTE))
        .isEqualTo(new NoteOutcome.Refused("Ashby does not permit this with these credentials"));
  }

  @Test
  void a_candidate_who_is_gone_is_told() {
    fake.delete(link);
    assertThat(ashby.mark(link, FraudStatus.UNSURE, MINUTE))
        .isInstanceOf(NoteOutcome.Refused.class);
  }

  @Test
  void an_answer_that_is_lost_leaves_it_open() {
    fake.losesTheAnswer();
    assertThat(ashby.mark(link, FraudStatus.UNSURE, MINUTE))
        .isInstanceOf(NoteOutcome.Unconfirmed.class);
    assertThat(ana.fraud()).isEqualTo("Unsure");
  }

  @Test
  void a_success_that_ashby_does_not_show_is_none() {
    fake.next(200, "application/json", "{\"success\":true,\"results\":{}}");
    assertThat(ashby.mark(link, FraudStatus.UNSURE, MINUTE))
        .isEqualTo(new NoteOutcome.Unconfirmed("Ashby does not show it"));
  }
}

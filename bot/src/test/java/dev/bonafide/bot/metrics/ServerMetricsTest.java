package dev.bonafide.bot.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.ReceiptCounts;
import dev.bonafide.postgres.mail.ReplyCounts;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.verdict.Ruling;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerMetricsTest {
  private static final MailStatistics MAIL =
      new MailStatistics(
          new ReceiptCounts(3, 1, 2),
          new ReplyCounts(4, 0, 5, 6),
          Optional.of(Instant.EPOCH.minusSeconds(30)),
          Optional.of(Instant.EPOCH.minusSeconds(90)));

  private static final PlatformStatus CONNECTED =
      new PlatformStatus(
          "slack", ConnectionState.CONNECTED, Optional.of(Instant.EPOCH.plusSeconds(7)));

  private static final Outgoing REPLY =
      new Outgoing(
          new Address(new Tenant("t"), "slack", "c"),
          "key",
          "body",
          null,
          Outgoing.State.SENDING,
          1,
          0,
          Instant.EPOCH,
          List.of(),
          false);

  private boolean fails;
  private final MockClock clock = new MockClock();
  private final InstantSource now = () -> Instant.ofEpochMilli(clock.wallTime());
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, new PrometheusRegistry(), clock);
  private final MeasuredEngine engine = new MeasuredEngine(new Slow(), List.of("never"), registry);
  private final StepLatency latency = new StepLatency(registry, now);
  private final Deliveries deliveries = new Deliveries(registry);

  /** Takes 300 ms of the test's time. */
  private final class Slow implements ScreeningEngine {
    private final OneRule rule = new OneRule();

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      clock.add(Duration.ofMillis(300));
      if (fails) {
        throw new IllegalStateException("broken");
      }
      return rule.screen(handedIn, rulings);
    }

    @Override
    public EngineVersion version() {
      return rule.version();
    }

    @Override
    public boolean asksModel() {
      return true;
    }
  }

  private List<String> told(Optional<MailStatistics> mail) {
    return told(mail, List.of());
  }

  private List<String> told(Optional<MailStatistics> mail, List<PlatformStatus> platforms) {
    registry
        .getPrometheusRegistry()
        .register(new LiveMetrics(() -> platforms, () -> mail, InstantSource.fixed(Instant.EPOCH)));
    return registry.scrape().lines().toList();
  }

  private void screen(String words) {
    Exhibit message = Exhibit.of("message", ExhibitKind.MESSAGES, words);
    engine.screen(Submission.of(SubjectKind.RECRUITER, message));
  }

  @Test
  void screenings_are_counted_by_verdict_with_how_long_they_took() {
    screen(OneRule.TELLING);
    screen(OneRule.TELLING);
    assertThat(told(Optional.of(MAIL)))
        .contains(
            "# TYPE bonafide_screenings_total counter",
            "bonafide_screenings_total{verdict=\"verify\"} 2.0",
            "bonafide_screenings_total{verdict=\"high_risk\"} 0.0",
            "# TYPE bonafide_screening_duration_seconds histogram",
            "bonafide_screening_duration_seconds_bucket{le=\"0.25\"} 0",
            "bonafide_screening_duration_seconds_bucket{le=\"0.5\"} 2",
            "bonafide_screening_duration_seconds_bucket{le=\"+Inf\"} 2",
            "bonafide_screening_duration_seconds_sum 0.6",
            "bonafide_screening_duration_seconds_count 2");
  }

  @Test
  void a_screening_that_fails_is_counted_apart_and_fails_all_the_same() {
    fails = true;
    assertThatThrownBy(() -> screen("Hello.")).hasMessage("broken");
    assertThat(told(Optional.of(MAIL)))
        .contains(
            "bonafide_screening_failures_total 1.0", "bonafide_screening_duration_seconds_count 1");
  }

  @Test
  void findings_are_counted_by_rule_and_those_that_never_fired_are_told_as_none() {
    screen(OneRule.TELLING);
    screen(OneRule.TELLING);
    assertThat(told(Optional.of(MAIL)))
        .contains("bonafide_rules_fired_total{rule=\"never\"} 0.0")
        .filteredOn(line -> line.matches("bonafide_rules_fired_total\\{rule=\"[^\"]+\"} 2.0"))
        .hasSize(1);
  }

  @Test
  void attempts_to_say_something_are_counted_by_how_they_ended() {
    AnsweringCourier answering = new AnsweringCourier();
    Courier counted = deliveries.counting(answering);
    for (Delivery delivery : AnsweringCourier.ALL) {
      answering.next = delivery;
      assertThat(counted.deliver(REPLY)).isSameAs(delivery);
    }
    counted.deliver(REPLY);
    assertThat(told(Optional.of(MAIL)))
        .contains(
            "bonafide_deliveries_total{platform=\"slack\",state=\"delivered\"} 1.0",
            "bonafide_deliveries_total{platform=\"slack\",state=\"postponed\"} 1.0",
            "bonafide_deliveries_total{platform=\"slack\",state=\"refused\"} 2.0",
            "bonafide_deliveries_total{platform=\"slack\",state=\"unknown\"} 1.0");
  }

  @Test
  void a_platform_is_told_in_one_state_with_its_last_event() {
    assertThat(told(Optional.of(MAIL), List.of(CONNECTED)))
        .contains(
            "bonafide_platform_connection{platform=\"slack\",state=\"connected\"} 1.0",
            "bonafide_platform_connection{platform=\"slack\",state=\"disconnected\"} 0.0",
            "bonafide_platform_last_event_timestamp_seconds{platform=\"slack\"} 7.0");
  }

  @Test
  void each_step_between_two_checkpoints_is_timed() {
    Checkpoint.Watch watch = latency.beside(Checkpoint.Watch.NONE);
    watch.at(Checkpoint.SENDING);
    clock.add(Duration.ofMillis(200));
    watch.at(Checkpoint.SENT);
    clock.add(Duration.ofMillis(20));
    watch.at(Checkpoint.SETTLED);
    assertThat(told(Optional.of(MAIL)))
        .contains(
            "bonafide_step_duration_seconds_sum{step=\"deliver\"} 0.2",
            "bonafide_step_duration_seconds_sum{step=\"record\"} 0.02",
            "bonafide_step_duration_seconds_count{step=\"record\"} 1",
            "bonafide_step_duration_seconds_count{step=\"keep\"} 0");
  }

  @Test
  void a_step_that_began_before_the_clock_was_set_back_took_no_time() {
    latency.since(MessageStep.WAIT, now.instant().plusSeconds(60));
    assertThat(told(Optional.of(MAIL)))
        .contains(
            "bonafide_step_duration_seconds_sum{step=\"wait\"} 0.0",
            "bonafide_step_duration_seconds_count{step=\"wait\"} 1");
  }

  @Test
  void the_backlog_is_told_by_state_with_the_age_of_the_oldest() {
    assertThat(told(Optional.of(MAIL)))
        .contains(
            "bonafide_database_up 1.0",
            "bonafide_inbox_messages{state=\"waiting\"} 3.0",
            "bonafide_inbox_messages{state=\"processing\"} 1.0",
            "bonafide_inbox_messages{state=\"failed\"} 2.0",
            "bonafide_outbox_replies{state=\"pending\"} 4.0",
            "bonafide_outbox_replies{state=\"sending\"} 0.0",
            "bonafide_outbox_replies{state=\"unknown\"} 5.0",
            "bonafide_outbox_replies{state=\"failed\"} 6.0",
            "bonafide_mail_oldest_seconds 90.0",
            "bonafide_inbox_oldest_seconds 30.0",
            "bonafide_outbox_oldest_seconds 90.0");
  }

  @Test
  void without_its_database_the_server_tells_so_and_everything_else() {
    assertThat(told(Optional.empty()))
        .contains("bonafide_database_up 0.0", "bonafide_screenings_total{verdict=\"verify\"} 0.0")
        .noneMatch(line -> line.contains("inbox"));
  }

  @Test
  void each_line_is_of_prometheus_text_format_and_stands_once() {
    deliveries.counting(new AnsweringCourier());
    assertThat(told(Optional.of(MAIL), List.of(CONNECTED)))
        .allMatch(
            line ->
                line.matches(
                    "# (HELP|TYPE) \\w+ .+|[a-z_]+(\\{\\w+=\"[^\"]+\"(,\\w+=\"[^\"]+\")*})?"
                        + " [0-9.E]+"))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_measured_is_the_same_engine() {
    assertThat(engine.version()).isEqualTo(new OneRule().version());
    assertThat(engine.asksModel()).isTrue();
  }
}

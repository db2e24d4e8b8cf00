package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.ReceiptCounts;
import dev.bonafide.postgres.mail.ReplyCounts;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.verdict.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class ServerMetricsTest {
  private static final MailStatistics MAIL =
      new MailStatistics(
          new ReceiptCounts(3, 1, 2),
          new ReplyCounts(4, 0, 5, 6),
          Optional.of(Instant.EPOCH.minusSeconds(90)));

  private Instant now = Instant.EPOCH;
  private boolean fails;
  private final MeasuredEngine engine = new MeasuredEngine(new Slow(), () -> now);

  /** Takes 300 ms of the test's time. */
  private final class Slow implements ScreeningEngine {
    private final OneRule rule = new OneRule();

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      now = now.plusMillis(300);
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

  private List<String> told(Supplier<MailStatistics> mail) {
    return new ServerMetrics(engine, mail, List::of, () -> Instant.EPOCH).get().lines().toList();
  }

  private void screen(String words) {
    Exhibit message = Exhibit.of("message", ExhibitKind.MESSAGES, words);
    engine.screen(Submission.of(SubjectKind.RECRUITER, message));
  }

  @Test
  void screenings_are_counted_by_verdict_with_how_long_they_took() {
    screen(OneRule.TELLING);
    screen(OneRule.TELLING);
    assertThat(told(() -> MAIL))
        .contains(
            "# TYPE bonafide_screenings_total counter",
            "bonafide_screenings_total{verdict=\"verify\"} 2",
            "bonafide_screenings_total{verdict=\"high_risk\"} 0",
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
    assertThat(told(() -> MAIL))
        .contains(
            "bonafide_screening_failures_total 1", "bonafide_screening_duration_seconds_count 1");
  }

  @Test
  void the_backlog_is_told_by_state_with_the_age_of_the_oldest() {
    assertThat(told(() -> MAIL))
        .contains(
            "bonafide_database_up 1",
            "bonafide_inbox_messages{state=\"waiting\"} 3",
            "bonafide_inbox_messages{state=\"processing\"} 1",
            "bonafide_inbox_messages{state=\"failed\"} 2",
            "bonafide_outbox_replies{state=\"pending\"} 4",
            "bonafide_outbox_replies{state=\"sending\"} 0",
            "bonafide_outbox_replies{state=\"unknown\"} 5",
            "bonafide_outbox_replies{state=\"failed\"} 6",
            "bonafide_mail_oldest_seconds 90");
  }

  @Test
  void without_its_database_the_server_tells_so_and_everything_else() {
    List<String> told =
        told(
            () -> {
              throw new DataAccessResourceFailureException("away");
            });
    assertThat(told)
        .contains("bonafide_database_up 0", "bonafide_screenings_total{verdict=\"verify\"} 0")
        .noneMatch(line -> line.contains("inbox"));
  }

  @Test
  void each_line_is_of_prometheus_text_format_and_stands_once() {
    assertThat(told(() -> MAIL))
        .allMatch(
            line -> line.matches("# (HELP|TYPE) \\w+ .+|[a-z_]+(\\{\\w+=\"[^\"]+\"})? [0-9.]+"))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_measured_is_the_same_engine() {
    assertThat(engine.version()).isEqualTo(new OneRule().version());
    assertThat(engine.asksModel()).isTrue();
  }
}

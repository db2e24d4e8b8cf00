package dev.bonafide.bot.metrics;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts screenings by verdict, what they found by rule, and how long they take, since this process
 * began.
 */
public final class MeasuredEngine implements ScreeningEngine {
  private final ScreeningEngine engine;
  private final MeterRegistry registry;
  private final Timer latency;

  /**
   * @param rules the ids of those that may fire, told as 0 before they do: an increase is only seen
   *     from a value that was there before
   */
  public MeasuredEngine(ScreeningEngine engine, Collection<String> rules, MeterRegistry registry) {
    this(engine, registry);
    rules.forEach(this::fired);
    Verdict.all().forEach(verdict -> ended(verdict.id()));
    failed();
  }

  /** Counts with others of the same registry. */
  private MeasuredEngine(ScreeningEngine engine, MeterRegistry registry) {
    this.engine = engine;
    this.registry = registry;
    this.latency =
        LatencyHistogram.of("bonafide.screening.duration", "How long a screening took.")
            .register(registry);
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    return latency.record(() -> counted(handedIn, rulings));
  }

  private Examination counted(Submission handedIn, List<Ruling> rulings) {
    Counter ended = failed();
    try {
      Examination examination = engine.screen(handedIn, rulings);
      ended = ended(examination.assessment().verdict().id());
      examination.outcomes().forEach(this::count);
      return examination;
    } finally {
      ended.increment();
    }
  }

  private void count(Outcome outcome) {
    if (outcome instanceof Outcome.Finding finding) {
      fired(finding.check()).increment();
    }
  }

  private Counter ended(String verdict) {
    return Counter.builder("bonafide.screenings")
        .description("Cases screened, by verdict; a case is screened again as it grows.")
        .tag("verdict", verdict)
        .register(registry);
  }

  private Counter failed() {
    return Counter.builder("bonafide.screening.failures")
        .description(
            "Screenings that ended without a verdict, including cases that were too large.")
        .register(registry);
  }

  private Counter fired(String rule) {
    return Counter.builder("bonafide.rules.fired")
        .description("Findings, by rule, or by kind for findings of a language model.")
        .tag("rule", rule)
        .register(registry);
  }

  @Override
  public EngineVersion version() {
    return engine.version();
  }

  @Override
  public ScreeningEngine now() {
    return new MeasuredEngine(engine.now(), registry);
  }

  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return engine.meant(note, kind);
  }

  @Override
  public List<RedFlag> found(String words, @Nullable SubjectKind kind) {
    return engine.found(words, kind);
  }

  @Override
  public boolean asksModel() {
    return engine.asksModel();
  }
}

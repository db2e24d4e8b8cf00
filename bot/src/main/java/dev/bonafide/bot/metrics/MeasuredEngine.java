package dev.bonafide.bot.metrics;

import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts screenings by verdict, what they found by rule, and how long they take, since this process
 * began.
 */
public final class MeasuredEngine implements ScreeningEngine {
  private static final String SCREENINGS = "bonafide_screenings_total";
  private static final String DURATION = "bonafide_screening_duration_seconds";
  private static final String FIRED = "bonafide_rules_fired_total";

  private final ScreeningEngine engine;
  private final InstantSource clock;
  private final Map<String, LongAdder> verdicts;
  private final LongAdder failed;
  private final Map<String, LongAdder> fired;
  private final LatencyHistogram latency;

  /**
   * @param rules the ids of those that may fire, told as 0 before they do: an increase is only seen
   *     from a value that was there before
   */
  public MeasuredEngine(ScreeningEngine engine, Collection<String> rules, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
    this.verdicts = new LinkedHashMap<>();
    this.failed = new LongAdder();
    this.fired = new ConcurrentSkipListMap<>();
    this.latency = new LatencyHistogram();
    rules.forEach(rule -> fired.put(rule, new LongAdder()));
    Verdict.all().forEach(verdict -> verdicts.put(verdict.id(), new LongAdder()));
  }

  /** Counts with another. */
  private MeasuredEngine(ScreeningEngine engine, MeasuredEngine other) {
    this.engine = engine;
    this.clock = other.clock;
    this.verdicts = other.verdicts;
    this.failed = other.failed;
    this.fired = other.fired;
    this.latency = other.latency;
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    Instant began = clock.instant();
    LongAdder ended = failed;
    try {
      Examination examination = engine.screen(handedIn, rulings);
      ended = verdicts.getOrDefault(examination.assessment().verdict().id(), failed);
      examination.outcomes().forEach(this::count);
      return examination;
    } finally {
      ended.increment();
      latency.record(Duration.between(began, clock.instant()));
    }
  }

  private void count(Outcome outcome) {
    if (outcome instanceof Outcome.Finding finding) {
      fired.computeIfAbsent(finding.check(), _ -> new LongAdder()).increment();
    }
  }

  @Override
  public EngineVersion version() {
    return engine.version();
  }

  @Override
  public ScreeningEngine now() {
    return new MeasuredEngine(engine.now(), this);
  }

  @Override
  public boolean asksModel() {
    return engine.asksModel();
  }

  void write(PrometheusText text) {
    text.head(
        SCREENINGS, "counter", "Cases screened, by verdict; a case is screened again as it grows");
    verdicts.forEach(
        (verdict, count) -> text.sample(SCREENINGS, "verdict=\"" + verdict + "\"", count.sum()));
    String failures = "bonafide_screening_failures_total";
    text.head(
        failures,
        "counter",
        "Screenings that ended without a verdict, including cases that were too large");
    text.sample(failures, "", failed.sum());
    text.head(DURATION, "histogram", "How long a screening took");
    latency.write(text, DURATION, "");
    text.head(FIRED, "counter", "Findings, by rule, or by kind for findings of a language model");
    fired.forEach((rule, count) -> text.sample(FIRED, "rule=\"" + rule + "\"", count.sum()));
  }
}

package dev.bonafide.bot.serve;

import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts screenings by verdict, and how long they take, since this process began. */
final class MeasuredEngine implements ScreeningEngine {
  private static final String SCREENINGS = "bonafide_screenings_total";

  private final ScreeningEngine engine;
  private final InstantSource clock;
  private final Map<String, LongAdder> verdicts = new LinkedHashMap<>();
  private final LongAdder failed = new LongAdder();
  private final LatencyHistogram latency = new LatencyHistogram();

  MeasuredEngine(ScreeningEngine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
    Verdict.all().forEach(verdict -> verdicts.put(verdict.id(), new LongAdder()));
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    Instant began = clock.instant();
    LongAdder ended = failed;
    try {
      Examination examination = engine.screen(handedIn, rulings);
      ended = verdicts.getOrDefault(examination.assessment().verdict().id(), failed);
      return examination;
    } finally {
      ended.increment();
      latency.record(Duration.between(began, clock.instant()));
    }
  }

  @Override
  public EngineVersion version() {
    return engine.version();
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
        failures, "counter", "Screenings that ended without a verdict, too large ones among them");
    text.sample(failures, "", failed.sum());
    latency.write(text, "bonafide_screening_duration_seconds", "How long a screening took");
  }
}

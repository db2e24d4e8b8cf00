package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.Particulars;
import dev.bonafide.verdict.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/**
 * Has cases examined, and notes when and by what.
 *
 * @param ids a new name for a screening at every call
 */
public record CaseScreener(ScreeningEngine engine, InstantSource clock, Supplier<String> ids)
    implements CaseJudge {
  public Instant now() {
    return clock.instant();
  }

  /** What a screening depends on today. */
  public EngineVersion version() {
    return engine.now().version();
  }

  /** Has a case examined. */
  public Judgement judge(Submission handedIn, List<Ruling> rulings) {
    Instant began = clock.instant();
    ScreeningEngine now = engine.now();
    Examination examination = now.screen(handedIn, rulings);
    double took = Math.round(Duration.between(began, clock.instant()).toNanos() / 1e3) / 1e3;
    Instant at = began.truncatedTo(ChronoUnit.MILLIS);
    return new Judgement(examination, particulars(ids.get(), at, took, now.version()));
  }

  @Override
  public Judgement judge(CaseState state) {
    return judge(state.handedIn(), state.rulings()).of(state);
  }

  /**
   * Looks again at what was judged before. It stays the same screening, but with another verdict it
   * is a new one.
   */
  public Judgement again(CaseState state, Entry.Examined before) {
    Judgement now = judge(state);
    return now.verdict().equals(before.verdict())
        ? new Judgement(
            now.examination(), now.particulars().named(before.examination(), before.at(), 0))
        : now;
  }

  private static Particulars particulars(
      String id, Instant at, double took, EngineVersion version) {
    return new Particulars(id, at, took, version.bonafide(), version.rules(), version.settings());
  }
}

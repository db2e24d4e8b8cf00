package dev.bonafide.bot;

import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import java.util.List;

/** An engine whose version stays the same in what is written down, whatever rules change. */
record KnownVersion(ScreeningEngine engine) implements ScreeningEngine {
  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    return engine.screen(handedIn, rulings);
  }

  @Override
  public EngineVersion version() {
    return new EngineVersion("0.1.0", "0123456789abcdef", "none");
  }

  @Override
  public boolean asksModel() {
    return engine.asksModel();
  }
}

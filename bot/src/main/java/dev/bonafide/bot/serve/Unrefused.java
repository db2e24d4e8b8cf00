package dev.bonafide.bot.serve;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.verdict.Ruling;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers where others refuse: of a case that is too large or takes too long nothing is judged, and
 * the answer says so as of a file that could not be read. A part of it is never judged, because
 * people who add text could choose the part.
 */
record Unrefused(ScreeningEngine engine, ScreeningDeadline deadline) implements ScreeningEngine {
  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    try {
      return deadline.within(() -> engine.screen(handedIn, rulings));
    } catch (CaseTooLarge refused) {
      return engine.screen(unread(handedIn, "the case: " + refused.reason()), List.of());
    }
  }

  private static Submission unread(Submission handedIn, String why) {
    return handedIn.holding(
        List.of(),
        handedIn.warnings(),
        Stream.concat(handedIn.unread().stream(), Stream.of(why)).toList());
  }

  @Override
  public EngineVersion version() {
    return engine.version();
  }

  @Override
  public ScreeningEngine now() {
    return new Unrefused(engine.now(), deadline);
  }

  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return engine.meant(note, kind);
  }

  @Override
  public boolean asksModel() {
    return engine.asksModel();
  }
}

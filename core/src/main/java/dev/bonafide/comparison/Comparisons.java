package dev.bonafide.comparison;

import dev.bonafide.check.Comparison;
import java.util.List;

/** All comparisons there are. */
public final class Comparisons {
  private Comparisons() {}

  /** Each comparison once; their names differ. */
  public static List<Comparison> all() {
    return List.of(
        new CorrectedName(),
        new EchoedAnswers(),
        new LanguageAnswered(),
        new LookAlikeHost(),
        new ReferencesAlike(),
        new RepeatedAnswers(),
        new ResumeAgainstInterview(),
        new ResumeOfAnother(),
        new SilentAfterCheck(),
        new TechnologyTooEarly());
  }
}

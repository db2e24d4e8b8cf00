package dev.bonafide.comparison;

import dev.bonafide.check.Comparison;
import java.util.List;

/** All comparisons there are. */
public final class Comparisons {
  private Comparisons() {}

  /** Each comparison once; their names differ. */
  public static List<Comparison> all() {
    return List.of(
        new AccountRevived(),
        new AnswersOfAnother(),
        new BlobRun(),
        new CorrectedName(),
        new EchoedAnswers(),
        new EmployerTooYoung(),
        new FetchedAndRun(),
        new FullTimeAtOnce(),
        new HiddenCode(),
        new HistoryBeforeAccount(),
        new HistoryByClockwork(),
        new HistoryCopied(),
        new HistoryInOneSitting(),
        new HoursElsewhere(),
        new IdentitiesRotate(),
        new KeysShared(),
        new LanguageAnswered(),
        new LookAlikeHost(),
        new MergesOfAnother(),
        new NightByDay(),
        new PackageFromAddress(),
        new PackageLookAlike(),
        new PlaceUnnamed(),
        new ProfileEmptied(),
        new ReferencesAlike(),
        new RepeatedAnswers(),
        new ResumeAgainstInterview(),
        new ResumeNearCopy(),
        new ResumeOfAnother(),
        new SilentAfterCheck(),
        new StartsItself(),
        new SummerElsewhere(),
        new TechnologyTooEarly(),
        new ZoneElsewhere(),
        new ZoneElsewhereBriefly());
  }
}

package dev.bonafide.comparison;

import dev.bonafide.check.Comparison;
import java.util.List;

/** All comparisons there are. */
public final class Comparisons {
  private Comparisons() {}

  /** Each comparison once; their names differ. */
  public static List<Comparison> all() {
    return beside(OtherCases.NONE);
  }

  /** The same, for cases that are given together with others. */
  public static List<Comparison> beside(OtherCases others) {
    return List.of(
        new AccountRevived(),
        new AnswerLag(),
        new AnswersOfAnother(),
        new AnswersOfOtherCase(others),
        new AnswersReadOut(),
        new AnswersWithoutSpecifics(),
        new BlobRun(),
        new ContactOfOtherCase(others),
        new ContactsChange(),
        new CorrectedName(),
        new EchoedAnswers(),
        new FetchedAndRun(),
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
        new PackageFromAddress(),
        new PackageLookAlike(),
        new ProfileEmptied(),
        new RefereeSharesContact(),
        new ReferencesAlike(),
        new RepeatedAnswers(),
        new ResumeAgainstInterview(),
        new ResumeNearCopy(),
        new ResumeOfAnother(),
        new ResumeOfOtherCase(others),
        new ResumeVersionsConflict(),
        new SilentAfterCheck(),
        new StartsItself(),
        new TechnologyTooEarly(),
        new ZoneElsewhere(),
        new ZoneElsewhereBriefly());
  }
}

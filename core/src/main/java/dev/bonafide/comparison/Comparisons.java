package dev.bonafide.comparison;

import dev.bonafide.check.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All comparisons there are. */
public final class Comparisons {
  private Comparisons() {}

  /** Each comparison once; their names differ. */
  public static List<Comparison> all() {
    return beside(OtherCases.NONE);
  }

  /** The same, for cases that are given together with others. */
  public static List<Comparison> beside(OtherCases others) {
    return Stream.of(ofCode(), ofWords(), besideOthers(others))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Comparison::name))
        .toList();
  }

  private static List<Comparison> ofCode() {
    return List.of(
        new AccountRevived(),
        new BlobRun(),
        new FetchedAndRun(),
        new FetchesItself(),
        new HiddenCode(),
        new HistoryBeforeAccount(),
        new HistoryByClockwork(),
        new HistoryCopied(),
        new HistoryInOneSitting(),
        new IdentitiesRotate(),
        new KeysShared(),
        new LookAlikeHost(),
        new MergesOfAnother(),
        new PackageFromAddress(),
        new PackageLookAlike(),
        new ProfileEmptied(),
        new StartsItself());
  }

  private static List<Comparison> ofWords() {
    return List.of(
        new AnswerLag(),
        new AnswersBegunAlike(),
        new AnswersOfAnother(),
        new AnswersReadOut(),
        new AnswersWithoutSpecifics(),
        new ContactsChange(),
        new CorrectedName(),
        new EchoedAnswers(),
        new EmployerTooYoung(),
        new FullTimeAtOnce(),
        new HoursElsewhere(),
        new LanguageAnswered(),
        new NightByDay(),
        new OverheardScript(),
        new OwnNameImitated(),
        new PlaceUnnamed(),
        new RefereeSharesContact(),
        new ReferencesAlike(),
        new RepeatedAnswers(),
        new ResumeAgainstInterview(),
        new ResumeNearCopy(),
        new ResumeOfAnother(),
        new ResumeVersionsConflict(),
        new SignedByAnother(),
        new SilentAfterCheck(),
        new SummerElsewhere(),
        new TechnologyTooEarly(),
        new ToldAnswers(),
        new ZoneElsewhere(),
        new ZoneElsewhereBriefly());
  }

  private static List<Comparison> besideOthers(OtherCases others) {
    return List.of(
        new AnswersOfOtherCase(others),
        new ContactOfOtherCase(others),
        new ResumeOfOtherCase(others));
  }
}

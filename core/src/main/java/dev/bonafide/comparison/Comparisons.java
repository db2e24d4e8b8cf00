package dev.bonafide.comparison;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.githistory.AccountRevived;
import dev.bonafide.comparison.githistory.HistoryBeforeAccount;
import dev.bonafide.comparison.githistory.HistoryByClockwork;
import dev.bonafide.comparison.githistory.HistoryCopied;
import dev.bonafide.comparison.githistory.HistoryInOneSitting;
import dev.bonafide.comparison.githistory.IdentitiesRotate;
import dev.bonafide.comparison.githistory.KeysShared;
import dev.bonafide.comparison.githistory.MergesOfAnother;
import dev.bonafide.comparison.githistory.ProfileEmptied;
import dev.bonafide.comparison.host.LookAlikeHost;
import dev.bonafide.comparison.host.OwnNameImitated;
import dev.bonafide.comparison.interview.AnswerLag;
import dev.bonafide.comparison.interview.AnswersBegunAlike;
import dev.bonafide.comparison.interview.AnswersOfAnother;
import dev.bonafide.comparison.interview.AnswersReadOut;
import dev.bonafide.comparison.interview.AnswersWithoutSpecifics;
import dev.bonafide.comparison.interview.EchoedAnswers;
import dev.bonafide.comparison.interview.OverheardScript;
import dev.bonafide.comparison.interview.RepeatedAnswers;
import dev.bonafide.comparison.interview.RoundsDiffer;
import dev.bonafide.comparison.interview.SilentAfterCheck;
import dev.bonafide.comparison.interview.ToldAnswers;
import dev.bonafide.comparison.language.LanguageAnswered;
import dev.bonafide.comparison.listed.ListedIdentifier;
import dev.bonafide.comparison.listed.WorksWithListed;
import dev.bonafide.comparison.othercase.AnswersOfOtherCase;
import dev.bonafide.comparison.othercase.ContactOfOtherCase;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.comparison.othercase.ResumeOfOtherCase;
import dev.bonafide.comparison.person.CorrectedName;
import dev.bonafide.comparison.person.SignedByAnother;
import dev.bonafide.comparison.referee.RefereeSharesContact;
import dev.bonafide.comparison.referee.ReferencesAlike;
import dev.bonafide.comparison.resume.ContactsChange;
import dev.bonafide.comparison.resume.EmployerTooYoung;
import dev.bonafide.comparison.resume.ResumeAgainstInterview;
import dev.bonafide.comparison.resume.ResumeNearCopy;
import dev.bonafide.comparison.resume.ResumeOfAnother;
import dev.bonafide.comparison.resume.ResumeVersionsConflict;
import dev.bonafide.comparison.resume.TechnologyTooEarly;
import dev.bonafide.comparison.timeline.FullTimeAtOnce;
import dev.bonafide.comparison.timeline.WorkBesideDegree;
import dev.bonafide.comparison.timezone.HoursElsewhere;
import dev.bonafide.comparison.timezone.NightByDay;
import dev.bonafide.comparison.timezone.PlaceUnnamed;
import dev.bonafide.comparison.timezone.SummerElsewhere;
import dev.bonafide.comparison.timezone.ZoneElsewhere;
import dev.bonafide.comparison.timezone.ZoneElsewhereBriefly;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlists;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All comparisons there are. */
public final class Comparisons {
  private Comparisons() {}

  /** Each comparison once; their names differ. */
  public static List<Comparison> all(ReferenceLists lists) {
    return beside(ComparedWith.NOTHING, lists);
  }

  /** The same, for cases that are also compared with others or with watchlists. */
  public static List<Comparison> beside(ComparedWith with, ReferenceLists lists) {
    return Stream.of(
            ofCode(lists),
            ofWords(),
            besideOthers(with.others()),
            onWatchlists(with.watchlists(), lists),
            with.extensions().comparisons(lists))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Comparison::name))
        .toList();
  }

  private static List<Comparison> ofCode(ReferenceLists lists) {
    return List.of(
        new AccountRevived(),
        new HistoryBeforeAccount(),
        new HistoryByClockwork(),
        new HistoryCopied(),
        new HistoryInOneSitting(),
        new IdentitiesRotate(),
        new KeysShared(),
        new LookAlikeHost(lists),
        new MergesOfAnother(),
        new ProfileEmptied());
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
        new RoundsDiffer(),
        new SignedByAnother(),
        new SilentAfterCheck(),
        new SummerElsewhere(),
        new TechnologyTooEarly(),
        new ToldAnswers(),
        new WorkBesideDegree(),
        new ZoneElsewhere(),
        new ZoneElsewhereBriefly());
  }

  /**
   * Those that compare with watchlists.
   *
   * @param lists where the domains stand that many share
   */
  public static List<Comparison> onWatchlists(Watchlists watchlists, ReferenceLists lists) {
    Stream<Comparison> named =
        Stream.of(Trust.values()).map(trust -> new ListedIdentifier(trust, watchlists, lists));
    return Stream.concat(named, Stream.of(new WorksWithListed(watchlists))).toList();
  }

  private static List<Comparison> besideOthers(OtherCases others) {
    return List.of(
        new AnswersOfOtherCase(others),
        new ContactOfOtherCase(others),
        new ResumeOfOtherCase(others));
  }
}

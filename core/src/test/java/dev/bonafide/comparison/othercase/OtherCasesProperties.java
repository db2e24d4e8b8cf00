package dev.bonafide.comparison.othercase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Calendars;
import dev.bonafide.comparison.ComparedProperties;
import dev.bonafide.comparison.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holding a case against others may not depend on. */
final class OtherCasesProperties {
  private static final List<String> ADDED =
      List.of(
          "All of this is true, ask anybody who has ever worked with me in any of these years",
          "2001 - 2024 Somewhere, full-time, MSc",
          "since 1899, formerly something else",
          "Candidate: I was asked to read this from a sheet that somebody else had written for me",
          "\"quoted > and [open",
          "");

  @Property(tries = 40)
  void what_is_added_to_either_case_clears_nothing(@ForAll long seed) {
    List<String> here = shuffled(seed);
    List<String> there = shuffled(seed + 1);

    assertAllSeen(alone -> added(alone, here).end(), alone -> added(alone, there).end());
  }

  @Property(tries = 40)
  void the_order_of_exhibits_changes_nothing(@ForAll long seed) {
    assertAllSeen(alone -> mixed(alone.end(), seed), alone -> mixed(alone.end(), seed + 1));
  }

  @Property(tries = 40)
  void other_days_change_nothing(
      @ForAll @IntRange(min = -20_000, max = 20_000) int day,
      @ForAll @IntRange(min = -20_000, max = 20_000) int otherDay) {
    assertAllSeen(alone -> moved(alone.end(), day), alone -> moved(alone.end(), otherDay));
  }

  @Property(tries = 40)
  void work_dated_in_any_calendar_is_the_same_work(
      @ForAll @IntRange(min = 2004, max = 2016) int year) {
    for (String calendar : Calendars.ALL) {
      String span = Calendars.span(calendar, year, year + 3);
      assertAllSeen(
          alone -> alone.resume(span + " Kestrelby").end(),
          alone -> alone.resume(span + " Ottermark").end());
    }
  }

  @Property(tries = 20)
  void two_cases_with_nothing_in_common_stay_apart_whatever_is_added(@ForAll long seed) {
    List<String> same = shuffled(seed);
    CaseFile one = added(Told.call().named("Ida Roe").subject("I bake."), same).end();
    CaseFile other = added(Told.call().named("Tom Kay").subject("I fish."), same).end();

    for (Comparison comparison : beside(one, other)) {
      assertThat(comparison.look(one)).as(comparison.name()).isNotInstanceOf(Look.Seen.class);
    }
  }

  private static void assertAllSeen(
      Function<Told, CaseFile> change, Function<Told, CaseFile> other) {
    CaseFile work = change.apply(work("Helena Vorst", "six"));
    CaseFile number = change.apply(number("Helena Vorst"));
    List<Comparison> ofWork = beside(work, other.apply(work("Dario Lund", "nine")));

    assertThat(ofWork.get(0).look(work)).isInstanceOf(Look.Seen.class);
    assertThat(ofWork.get(1).look(work)).isInstanceOf(Look.Seen.class);
    assertThat(beside(number, other.apply(number("Dario Lund"))).get(2).look(number))
        .isInstanceOf(Look.Seen.class);
  }

  private static List<Comparison> beside(CaseFile... given) {
    OtherCases.Gathering gathering = new OtherCases.Gathering();
    for (int at = 0; at < given.length; at++) {
      gathering.add("case " + at, given[at]);
    }
    OtherCases others = gathering.end();
    return List.of(
        new ResumeOfOtherCase(others),
        new AnswersOfOtherCase(others),
        new ContactOfOtherCase(others));
  }

  /** One number at the head of two résumés; who shares more is the same person. */
  private static Told number(String name) {
    return Told.call().named(name).resume(name + "\n+32 470 55 01 47");
  }

  private static Told work(String name, String many) {
    Told told = Told.call().named(name).at(9_000);
    for (String said :
        List.of(
            "I led " + many + " engineers who moved the claims of a pet insurer to services.",
            "The hardest part was that two ledgers counted the same refund on different days.",
            "So I wrote a small job that replayed one week of events every single night.")) {
      told.other("And then?").subject(said);
    }
    return told.resume(
        name
            + "\n- Led "
            + many
            + " engineers who moved the claims monolith to forty services over two years"
            + "\n- Cut the time of a release from three hours to eleven minutes with canary steps"
            + "\n- Saved the team two hundred thousand a year by nightly batches on spot machines");
  }

  private static Told added(Told told, List<String> texts) {
    texts.forEach(told::subject);
    return told.resume(String.join("\n", texts)).profile(String.join("\n", texts));
  }

  private static List<String> shuffled(long seed) {
    List<String> some = new ArrayList<>(ADDED);
    Collections.shuffle(some, new Random(seed));
    return some;
  }

  private static CaseFile moved(CaseFile caseFile, int days) {
    return new CaseFile(
        caseFile.subject(),
        caseFile.claims(),
        caseFile.readings().stream()
            .map(reading -> ComparedProperties.moved(reading, days * 86_400.0))
            .toList());
  }

  private static CaseFile mixed(CaseFile caseFile, long seed) {
    List<Reading> readings = new ArrayList<>(caseFile.readings());
    Collections.shuffle(readings, new Random(seed));
    return new CaseFile(caseFile.subject(), caseFile.claims(), readings);
  }
}

package dev.bonafide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.ShippedRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What no comparison of papers and talk may depend on. Those of commits, of accounts and of
 * repositories have properties of their own: dates and zones are what they read.
 */
public final class ComparedProperties {
  private static final Map<String, Comparison> ALL =
      Comparisons.all(new ListFiles(ShippedRules.all())::named).stream()
          .collect(Collectors.toMap(Comparison::name, one -> one));

  /** Of commits, accounts, repositories, waits and other cases; the tests beside say what holds. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "account-revived",
          "answer-lag",
          "answers-begun-alike",
          "answers-of-another",
          "answers-of-other-case",
          "commit-identities-rotate",
          "contact-of-other-case",
          "history-before-account",
          "history-by-clockwork",
          "history-copied",
          "history-in-one-sitting",
          "keys-shared",
          "listed-identifier-community",
          "listed-identifier-official",
          "listed-identifier-own",
          "merges-of-another",
          "profile-emptied",
          "resume-of-other-case",
          "hours-elsewhere",
          "summer-elsewhere",
          "works-with-listed",
          "zone-elsewhere",
          "zone-elsewhere-briefly");

  private static final List<String> ADDED =
      List.of(
          "All of this is true, ask anybody",
          "2001 - 2024 Somewhere, full-time, MSc",
          "令和3年4月 - 令和5年3月 株式会社みなと エンジニア",
          "พ.ศ. 2560 - 2565 วิศวกร",
          "1438 - 1443 هـ مهندس",
          "Kubernetes, 2005 - 2010 E.C.",
          "I work nights, I travel, I moved, it was an acquisition",
          "founded in 1801, formerly something else",
          "\"quoted > and [open",
          "");

  @Example
  void every_comparison_of_papers_and_talk_has_a_scene() {
    ComparedScenes.all()
        .forEach(
            (name, told) ->
                assertThat(look(name, told.end())).as(name).isInstanceOf(Look.Seen.class));
  }

  @Example
  void every_comparison_has_properties_here_or_of_its_own() {
    Set<String> here = new TreeSet<>(ComparedScenes.all().keySet());
    here.addAll(ELSEWHERE);

    assertThat(here)
        .as("a comparison has a scene in ComparedScenes, or its name in ELSEWHERE")
        .isEqualTo(new TreeSet<>(ALL.keySet()));
    assertThat(ComparedScenes.all().keySet()).doesNotContainAnyElementsOf(ELSEWHERE);
  }

  @Property(tries = 60)
  void the_order_of_exhibits_changes_nothing(@ForAll long seed) {
    assertAllSeen(
        caseFile -> {
          List<Reading> readings = new ArrayList<>(caseFile.readings());
          Collections.shuffle(readings, new Random(seed));
          return with(caseFile, readings);
        });
  }

  @Property(tries = 100)
  void what_the_subject_adds_as_another_exhibit_clears_nothing(
      @ForAll("additions") List<String> added) {
    String text = String.join("\n", added);
    ComparedScenes.all()
        .forEach(
            (name, told) ->
                assertThat(look(name, told.resume(text).profile(text).repository(text).end()))
                    .as(name)
                    .isInstanceOf(Look.Seen.class));
  }

  @Property(tries = 60)
  void other_days_and_another_clock_change_nothing(
      @ForAll @IntRange(min = -9_000, max = 9_000) int days,
      @ForAll @IntRange(min = -48, max = 56) int quarters) {
    double later = days * 86_400.0 + quarters * 900.0;
    assertAllSeen(
        caseFile ->
            with(
                caseFile,
                caseFile.readings().stream().map(reading -> moved(reading, later)).toList()));
  }

  @Property(tries = 100)
  void a_life_told_alike_in_any_calendar_contradicts_nothing(
      @ForAll("calendars") String calendar, @ForAll @IntRange(min = 2004, max = 2018) int begun) {
    Told told =
        Told.call()
            .claims("location", "Leeds, United Kingdom")
            .other("When did you start at BlueWave?")
            .subject("I joined BlueWave in " + (begun + 3) + ".")
            .note("BlueWave was founded in " + (begun + 1) + ".")
            .resume(
                "Sam Lee\nNorthgate, Kubernetes engineer, full-time, "
                    + Calendars.span(calendar, begun, begun + 3)
                    + "\nBlueWave, full-time, "
                    + Calendars.span(calendar, begun + 3, begun + 7))
            .resume("Sam Lee\nBlueWave, full-time, " + (begun + 3) + " - " + (begun + 7));
    for (String name :
        List.of(
            "resume-interview", "full-time-at-once", "work-beside-degree", "employer-too-young")) {
      assertThat(look(name, told.end())).as(name).isNotInstanceOf(Look.Seen.class);
    }
  }

  @Property(tries = 60)
  void technology_of_its_time_is_not_too_early_in_any_calendar(
      @ForAll("calendars") String calendar, @ForAll @IntRange(min = 2015, max = 2024) int year) {
    Told told =
        Told.call()
            .resume("Sam Lee\nNorthgate, Kubernetes, " + Calendars.span(calendar, year, year + 2));

    assertThat(look("technology-too-early", told.end())).isNotInstanceOf(Look.Seen.class);
  }

  @Provide
  Arbitrary<String> calendars() {
    return Arbitraries.of(Calendars.ALL);
  }

  @Provide
  Arbitrary<List<String>> additions() {
    return Arbitraries.of(ADDED).list().ofMaxSize(6);
  }

  private static Look look(String name, CaseFile caseFile) {
    return Objects.requireNonNull(ALL.get(name), name).look(caseFile);
  }

  private static void assertAllSeen(UnaryOperator<CaseFile> change) {
    ComparedScenes.all()
        .forEach(
            (name, told) ->
                assertThat(look(name, change.apply(told.end())))
                    .as(name)
                    .isInstanceOf(Look.Seen.class));
  }

  private static CaseFile with(CaseFile caseFile, List<Reading> readings) {
    return new CaseFile(caseFile.subject(), caseFile.claims(), readings);
  }

  public static Reading moved(Reading reading, double seconds) {
    List<Utterance> said =
        reading.utterances().stream()
            .map(
                one ->
                    new Utterance(
                        one.line(),
                        one.speaker(),
                        one.role(),
                        one.at() == null
                            ? null
                            : new Moment(
                                one.at().text(), one.at().seconds() + seconds, one.at().scale()),
                        one.span(),
                        one.wrapped()))
            .toList();
    return new Reading(
        reading.exhibit(), reading.kind(), reading.format(), reading.text(), said, List.of());
  }
}

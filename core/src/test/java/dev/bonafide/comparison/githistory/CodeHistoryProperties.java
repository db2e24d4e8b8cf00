package dev.bonafide.comparison.githistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.comparison.ToldProfile;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class CodeHistoryProperties {
  private static final String ELENA = "Elena Brandt <ria@elena.example>";
  private static final String OSCAR = "Oscar Whitfield <ria@elena.example>";
  private static final String INGE = "Inge Solheim <inge@solheim.example>";

  private static final List<Comparison> ALL =
      List.of(
          new AccountRevived(),
          new HistoryBeforeAccount(),
          new HistoryByClockwork(),
          new HistoryCopied(),
          new HistoryInOneSitting(),
          new IdentitiesRotate(),
          new KeysShared(),
          new MergesOfAnother(),
          new ProfileEmptied());

  @Property(tries = 60)
  void other_days_and_other_zones_change_nothing(
      @ForAll @IntRange(min = -3_000, max = 3_000) int days,
      @ForAll @IntRange(min = -48, max = 56) int quarters) {
    Duration later = Duration.ofDays(days);
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(quarters * 900);

    assertAllSeen(exhibits(later, zone));
  }

  @Property(tries = 60)
  void the_order_of_exhibits_and_of_their_lines_changes_nothing(@ForAll long seed) {
    List<String> exhibits = exhibits(Duration.ZERO, ZoneOffset.UTC);
    Collections.shuffle(exhibits, new Random(seed));

    assertAllSeen(exhibits.stream().map(text -> commitsShuffled(text, seed)).toList());
  }

  @Property(tries = 200)
  void added_lines_clear_nothing(@ForAll("additions") List<String> added) {
    List<String> exhibits = new ArrayList<>(exhibits(Duration.ZERO, ZoneOffset.UTC));
    exhibits.replaceAll(text -> text + "\n" + String.join("\n", added));
    exhibits.add(String.join("\n", added));

    assertAllSeen(exhibits);
  }

  @Property(tries = 200)
  void any_text_is_looked_at_without_an_error(
      @ForAll("additions") List<String> lines, @ForAll String words) {
    Told told = Told.call().profile(words + "\n" + String.join("\n", lines) + words);

    for (Comparison comparison : ALL) {
      assertThatCode(() -> comparison.look(told.end())).doesNotThrowAnyException();
    }
  }

  @Property(tries = 40)
  void an_honest_history_shows_nothing_on_any_day_in_any_zone(
      @ForAll @IntRange(min = -3_000, max = 3_000) int days,
      @ForAll @IntRange(min = -48, max = 56) int quarters) {
    String honest =
        ToldProfile.moved("elena", Duration.ofDays(days), ZoneOffset.ofTotalSeconds(quarters * 900))
            .line("Name: Elena Brandt")
            .created("2015-01-01T00:00:00Z")
            .repository("work", "2015-02-01T10:00:00Z", "2024-02-01T10:00:00Z", 900)
            .commits(ELENA, "2015-03-01T08:00:00Z", 97, 300)
            .commits(INGE, "2016-03-01T08:00:00Z", 55, 90)
            .end();

    for (Comparison comparison : ALL) {
      assertThat(comparison.look(Told.call().profile(honest).end()))
          .as(comparison.name())
          .isNotInstanceOf(Look.Seen.class);
    }
  }

  @Provide
  Arbitrary<List<String>> additions() {
    return Arbitraries.of(
            "Name: Elena Brandt",
            "Bio: moved here from another host, all mine",
            "Repository notes, a fork, created 2022-01-01T00:00:00Z, pushed 2022-01-01T00:00:00Z",
            "Contributions in 1999: 4",
            "Contributions in year: many",
            "Key ",
            "Key SHA256:other-key-of-hers, home",
            "Snapshot of : login ",
            "Snapshot of 2030-01-01: login later",
            "Commit 0a in work, authored yesterday by X <x@x.example>: no date",
            "Commit 0b in other, authored 2020-01-01T00:00:00Z by " + INGE + ": mine",
            "")
        .list()
        .ofMaxSize(6);
  }

  private static void assertAllSeen(List<String> exhibits) {
    Told told = Told.call();
    exhibits.forEach(told::profile);
    for (Comparison comparison : ALL) {
      assertThat(comparison.look(told.end())).as(comparison.name()).isInstanceOf(Look.Seen.class);
    }
  }

  /** Only the lines of commits: what stands under a snapshot of another time belongs there. */
  private static String commitsShuffled(String text, long seed) {
    List<String> facts = new ArrayList<>(text.lines().toList());
    List<String> commits = new ArrayList<>();
    facts.removeIf(line -> line.startsWith("Commit ") && commits.add(line));
    Collections.shuffle(commits, new Random(seed));
    facts.addAll(commits);
    return String.join("\n", facts);
  }

  /** Accounts that together show everything there is to see. */
  private static List<String> exhibits(Duration later, ZoneOffset zone) {
    ToldProfile old = ToldProfile.moved("old", later, zone).line("Name: Dmitri Halloran");
    old.line("Key SHA256:3vKqvN0m7Hx2qYtLr8w, laptop");
    old.line("The account was renamed. Previous login: skins");
    old.repository("skins", "2013-03-01T20:00:00Z", "2013-07-15T18:12:00Z", 6);
    old.repository("raftlet", "2026-02-11T02:14:00Z", "2026-02-11T02:31:00Z", 418);
    old.sight("2021-06-01T00:00:00Z", "skins", "Tyler Boone");
    old.sight("2026-02-10T00:00:00Z", "web88", "none");
    old.line("The account was renamed. The login changed from skins to web88");
    old.line("The name of the profile was emptied. It was: Tyler Boone");

    ToldProfile made = ToldProfile.moved("made", later, zone).line("Name: Piet Aerts");
    made.line("Key SHA256:3vKqvN0m7Hx2qYtLr8w");
    made.created("2024-01-01T00:00:00Z");
    for (int at = 0; at < 60; at++) {
      String day = "%d-%02d-%02dT04:00:00Z".formatted(2017 + at / 12, 1 + at % 12, 1 + at % 27);
      Duration formed =
          Duration.between(
              java.time.OffsetDateTime.parse(day),
              java.time.OffsetDateTime.parse("2024-02-05T02:00:00Z"));
      made.commit("Piet Aerts <piet@a.example>", day, formed, "part " + at);
    }
    ToldProfile source = ToldProfile.moved("source", later, zone);
    for (int at = 0; at < 60; at++) {
      String day = "%d-%02d-%02dT04:00:00Z".formatted(2017 + at / 12, 1 + at % 12, 1 + at % 27);
      source.commit(INGE, day, Duration.ZERO, "part " + at);
    }
    ToldProfile mixed = ToldProfile.moved("mixed", later, zone);
    for (int at = 0; at < 12; at++) {
      String day = "2025-03-%02dT09:%02d:11Z".formatted(1 + at, at);
      mixed.commit(at % 2 == 0 ? ELENA : OSCAR, day, Duration.ZERO, "turn " + at);
    }
    ToldProfile merged = ToldProfile.moved("merged", later, zone);
    for (int at = 0; at < 4; at++) {
      String day = "2025-03-%02dT09:00:11Z".formatted(1 + at);
      String message = "Merge pull request #" + at + " from stranger/part-" + at;
      merged.commit("Piet Aerts <piet@a.example>", day, Duration.ZERO, message);
    }
    return new ArrayList<>(List.of(old.end(), made.end(), source.end(), mixed.end(), merged.end()));
  }
}

package dev.bonafide.bot.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.Shipped;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.bot.watchlist.WatchingEngine;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.TextReport;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tenant's rulings lower a rule there, one step, visibly, and only as long as they all agree. */
class QuietedHereTest {
  private static final String MODERATE = "equipment-wants-own-remote-tool";
  private static final String WORDS =
      "Priya: We run a background check on everybody.\nTomas: can I install my own tools on it, I use a remote thing to get in from my desktop";
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

  @TempDir private static Path folder;
  private static Database database;

  private final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
  private PostgresCaseFiles cases;
  private ExplainedAway explained;

  @BeforeAll
  static void open() {
    database = Databases.open(new Settings(environment()));
  }

  @BeforeEach
  void work() {
    cases = new PostgresCaseFiles(database);
    explained = new ExplainedAway(database, () -> NOW);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void a_strong_rule_stays_strong_whatever_is_explained() {
    Set<String> strong =
        Set.copyOf(
            Shipped.ENGINE.catalogue().rules().rules().stream()
                .map(rule -> rule.flag())
                .filter(flag -> flag.strength().atLeast(Strength.STRONG))
                .map(flag -> flag.id())
                .toList());
    assertThat(Shipped.ENGINE.quieting(strong)).isSameAs(Shipped.ENGINE);
  }

  @Test
  void a_ruling_that_upholds_or_is_taken_back_and_a_confirmed_case_lift_it_at_once() {
    List<CaseId> ruled = explainedInFiveCases();
    assertThat(explained.of(tenant)).containsExactly(MODERATE);

    CaseId upheld = aCase(MODERATE);
    rule(upheld, "U3", Disposition.CONFIRMED);
    assertThat(explained.of(tenant)).isEmpty();
    rule(upheld, "U3", null);
    assertThat(explained.of(tenant)).containsExactly(MODERATE);

    CaseId confirmed = aCase(MODERATE);
    cases.append(confirmed, concluded(Conclusion.CONFIRMED_FRAUD));
    assertThat(explained.of(tenant)).isEmpty();
    cases.append(confirmed, concluded(Conclusion.CLEARED));
    assertThat(explained.of(tenant)).containsExactly(MODERATE);
    cases.append(aCase("another-rule"), concluded(Conclusion.CONFIRMED_FRAUD));
    assertThat(explained.of(tenant)).containsExactly(MODERATE);

    cases.append(ruled.getFirst(), new Entry.Undone(NOW, "U1", 2));
    assertThat(explained.of(tenant)).isEmpty();
  }

  @Test
  void what_was_ruled_more_than_a_year_ago_and_what_others_rule_does_not_count() {
    explainedInFiveCases();
    Instant later = NOW.plus(ExplainedAway.WINDOW).plus(Duration.ofDays(1));
    assertThat(new ExplainedAway(database, () -> later).of(tenant)).isEmpty();
    assertThat(explained.of(new Tenant("slack:other"))).isEmpty();
  }

  @Test
  void the_verdict_counts_it_one_step_less_and_says_so_everywhere() {
    explainedInFiveCases();
    WatchingEngine engine = engine();
    Examination elsewhere = screened(engine.now());
    Examination here = screened(engine.now(tenant));

    Outcome.Finding full = finding(elsewhere);
    Outcome.Finding lowered = finding(here);
    assertThat(full.strength()).isEqualTo(Strength.MODERATE);
    assertThat(lowered.strength()).isEqualTo(Strength.WEAK);
    assertThat(lowered.quieted()).isTrue();
    assertThat(here.assessment().sum()).isLessThan(elsewhere.assessment().sum());
    assertThat(engine.now(tenant).version().settings())
        .isEqualTo("default; quieted here: " + MODERATE);
    assertThat(new JsonReport().of(here, particulars(engine.now(tenant))))
        .contains("\"quieted\": true")
        .contains("quieted here: " + MODERATE);
    assertThat(new JsonReport().of(elsewhere, particulars(engine.now())))
        .doesNotContain("quieted\"");
    assertThat(
            new TextReport(100, false)
                .of(here, particulars(engine.now(tenant)))
                .replaceAll("\\s+", " "))
        .contains("weak sign, quieted here because it was always explained away");
  }

  @Test
  void the_card_says_it_behind_the_title() {
    explainedInFiveCases();
    ScreeningEngine here = engine().now(tenant);
    BotAnswer.Judged judged =
        new BotAnswer.Judged(
            new CaseId(tenant, 1), screened(here), particulars(here), List.of(), 5);
    assertThat(CardText.of(judged, TelegramMessages.in(BotLanguage.ENGLISH)))
        .contains("(quieted here)");
  }

  @Test
  void the_same_settings_give_the_same_verdict_again() {
    explainedInFiveCases();
    ScreeningEngine here = engine().now(tenant);
    CatalogueEngine again = Shipped.ENGINE.quieting(Set.of(MODERATE));
    assertThat(again.version()).isEqualTo(here.version());
    assertThat(screened(again).assessment()).isEqualTo(screened(here).assessment());
  }

  @Test
  void an_administrator_sees_it_undoes_it_and_allows_it_again() {
    assertThat(run("list").err()).contains("no rule is quieted");
    explainedInFiveCases();
    assertThat(run("list").out()).isEqualTo(MODERATE + "  quieted\n");
    assertThat(run("undo", "no-such-rule").err()).contains("give the ID of one weak or moderate");
    assertThat(run("undo").status()).isEqualTo(2);
    assertThat(run("undo", MODERATE).out()).isEqualTo(MODERATE + ": counts in full\n");
    assertThat(explained.of(tenant)).isEmpty();
    assertThat(run("list").out()).isEqualTo(MODERATE + "  kept as it is\n");
    assertThat(run("allow", MODERATE).out()).contains("may be quieted again");
    assertThat(explained.of(tenant)).containsExactly(MODERATE);
    assertThat(Ran.with(environment(), "audit", "export", "--tenant", tenant.id()).out())
        .contains("\"act\":\"quieted\",\"case\":0,\"detail\":\"" + MODERATE + " undone\"")
        .contains(MODERATE + " allowed");
  }

  @Test
  void the_command_line_gives_the_verdict_again() throws IOException {
    Path chat = Files.writeString(folder.resolve("chat.txt"), WORDS);
    Ran ran =
        Ran.withShippedRules(
            folder,
            "screen",
            chat.toString(),
            "--name",
            "Tomas",
            "--quieted",
            MODERATE,
            "--format",
            "json");
    assertThat(ran.out())
        .contains("\"quieted\": true")
        .contains("\"settings\": \"default; quieted here: " + MODERATE + "\"");
  }

  private List<CaseId> explainedInFiveCases() {
    List<CaseId> ruled = new ArrayList<>();
    for (String by : List.of("U1", "U1", "U1", "U2", "U2")) {
      CaseId id = aCase(MODERATE);
      rule(id, by, Disposition.EXPLAINED);
      ruled.add(id);
    }
    return ruled;
  }

  private CaseId aCase(String fired) {
    CaseId id = cases.open(tenant, "C1/1.0", NOW);
    String report = "{\"findings\": [{\"rule\": \"%s\"}]}".formatted(fired);
    cases.append(id, new Entry.HandedIn(NOW, "U1", handedIn()));
    cases.append(id, new Entry.Examined(NOW, "bot", "e", "verify", "r", "s", report));
    return id;
  }

  private void rule(CaseId id, String by, @Nullable Disposition disposition) {
    cases.append(id, new Entry.Ruled(NOW, by, MODERATE, disposition, "it is usual here"));
  }

  private static Entry concluded(Conclusion conclusion) {
    return new Entry.Concluded(NOW, "U1", conclusion, "so it was");
  }

  private WatchingEngine engine() {
    return new WatchingEngine(
        Shipped.ENGINE,
        new StoredWatchlists(database, Tenant.INSTALLATION),
        new ListFiles(Shipped.DISTRIBUTION.rules())::named,
        () -> NOW,
        explained);
  }

  private static Submission handedIn() {
    return new Submission(
        SubjectKind.CANDIDATE,
        "Tomas",
        List.of(),
        List.of(Exhibit.of("chat", ExhibitKind.MESSAGES, WORDS)),
        List.of());
  }

  private static Examination screened(ScreeningEngine engine) {
    return engine.screen(handedIn(), List.of());
  }

  private static Outcome.Finding finding(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .filter(one -> one.check().equals(MODERATE))
        .findFirst()
        .orElseThrow();
  }

  private static Particulars particulars(ScreeningEngine engine) {
    return new Particulars(
        "id",
        NOW,
        0,
        engine.version().bonafide(),
        engine.version().rules(),
        engine.version().settings());
  }

  private Ran run(String command, String... more) {
    return Ran.withShippedRules(
        environment(),
        Stream.of(
                Stream.of("quieted", command), Stream.of(more), Stream.of("--tenant", tenant.id()))
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString());
  }
}

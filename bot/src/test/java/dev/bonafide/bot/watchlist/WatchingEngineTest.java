package dev.bonafide.bot.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.check.Outcome;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running server uses the lists that are stored, as they change. */
class WatchingEngineTest {
  private static final String WALLET = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
  private static final String LISTED = "sanctions-identifier-listed";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path data;
  private Instant now = Instant.parse("2026-11-20T23:59:00Z");

  @Test
  void lists_come_and_go_without_a_restart_and_stay_if_the_database_goes() {
    Database database = Made.open(new Settings(Map.of("BONAFIDE_DATA", data.toString())));
    StoredWatchlists lists = new StoredWatchlists(database, Tenant.INSTALLATION);
    CatalogueEngine rules =
        Shipped.DISTRIBUTION.engine(Shipped.DISTRIBUTION.catalogue(Shipped.DISTRIBUTION.rules()));
    WatchingEngine engine =
        new WatchingEngine(
            rules, lists, new ListFiles(Shipped.DISTRIBUTION.rules())::named, () -> now);
    assertThat(engine.version()).isEqualTo(rules.version());
    assertThat(finds(engine)).isFalse();

    store(lists, null);
    assertThat(finds(engine)).as("before the pause is over").isFalse();
    pass(WatchingEngine.PAUSE);
    assertThat(finds(engine)).isTrue();
    assertThat(engine.version().settings())
        .startsWith("default; watchlists: OFAC SDN list of 2026-11-20 #");

    ScreeningEngine begun = engine.now();
    lists.remove("OFAC SDN list");
    pass(WatchingEngine.PAUSE);
    assertThat(finds(engine)).isFalse();
    assertThat(finds(begun)).as("what began with a list ends with it").isTrue();
    assertThat(begun.version().settings()).contains("OFAC");
    assertThat(engine.version().settings()).isEqualTo("default");

    store(lists, DAY);
    pass(WatchingEngine.PAUSE);
    assertThat(finds(engine)).isTrue();
    pass(Duration.ofMinutes(1));
    assertThat(finds(engine)).as("on the day after its last").isFalse();

    store(lists, DAY.plusDays(1));
    pass(WatchingEngine.PAUSE);
    assertThat(finds(engine)).isTrue();
    database.close();
    pass(WatchingEngine.PAUSE);
    assertThat(finds(engine)).isTrue();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static boolean finds(ScreeningEngine engine) {
    Exhibit said = Exhibit.of("chat", ExhibitKind.MESSAGES, "Pay me in bitcoin, to " + WALLET);
    Submission handedIn =
        new Submission(SubjectKind.CANDIDATE, null, List.of(), List.of(said), List.of());
    return engine.screen(handedIn).outcomes().stream()
        .anyMatch(one -> one instanceof Outcome.Finding finding && finding.check().equals(LISTED));
  }

  private void store(StoredWatchlists lists, @Nullable LocalDate until) {
    Indicator wallet =
        new Indicator(StatedIdentifier.of("wallet", WALLET).orElseThrow(), "90001", null);
    lists.replace(
        new Watchlist("OFAC SDN list", "US Treasury", Trust.OFFICIAL, DAY, until, List.of(wallet)),
        "sdn.csv",
        now,
        _ -> {});
  }
}

package dev.bonafide.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.extension.Diagnosis;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.watchlist.Trust;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchlistCheckupTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void a_list_that_has_expired_is_wrong() {
    assertThat(seen(Trust.OWN, TODAY.minusDays(9), TODAY.minusDays(1)))
        .isEqualTo(
            new Diagnosis.Broken(
                "Watchlists",
                "team of 2026-11-11 (expired 2026-11-19, not used)",
                "import a newer one, or run bonafide watchlist remove \"team\""));
  }

  @Test
  void an_official_list_that_is_older_than_a_month_is_wrong() {
    assertThat(seen(Trust.OFFICIAL, TODAY.minusDays(31), null))
        .isEqualTo(
            new Diagnosis.Broken(
                "Watchlists",
                "team of 2026-10-20 (31 days old)",
                "download the list again, and import it"));
    assertThat(seen(Trust.OFFICIAL, TODAY.minusDays(30), null)).isInstanceOf(Diagnosis.Sound.class);
  }

  @Test
  void other_lists_are_told_with_their_age() {
    assertThat(seen(Trust.COMMUNITY, TODAY, TODAY).says())
        .isEqualTo("team of 2026-11-20 (from today)");
    assertThat(seen(Trust.OWN, TODAY.minusDays(400), null))
        .isEqualTo(new Diagnosis.Sound("Watchlists", "team of 2025-10-16 (400 days old)"));
  }

  @Test
  void without_lists_it_is_said_how_to_add_one() {
    assertThat(WatchlistCheckup.of(List.of(), TODAY))
        .singleElement()
        .isInstanceOf(Diagnosis.Off.class);
  }

  private static Diagnosis seen(Trust trust, LocalDate asOf, @Nullable LocalDate until) {
    StoredWatchlist list =
        new StoredWatchlist(
            "team", "a source", "a file", trust, asOf, until, Instant.EPOCH, "f", 1);
    return WatchlistCheckup.of(List.of(list), TODAY).getFirst();
  }
}

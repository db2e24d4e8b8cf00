package dev.bonafide.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.identifier.Domain;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchlistsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Domain LISTED = new Domain("front.example");

  @Test
  void a_list_that_has_expired_is_not_in_use() {
    Watchlists expired = Watchlists.of(List.of(list(Trust.OWN, DAY)), DAY.plusDays(1));

    assertThat(expired).isSameAs(Watchlists.NONE);
    assertThat(expired.version()).isEmpty();
  }

  @Test
  void an_entry_that_has_expired_changes_the_version() {
    Indicator lasting = new Indicator(LISTED, "", null);
    Indicator ending = new Indicator(new Domain("old.example"), "", DAY);
    Watchlist list =
        new Watchlist("team", "own list", Trust.OWN, DAY, null, List.of(lasting, ending));

    assertThat(Watchlists.of(List.of(list), DAY).version())
        .matches("team of 2026-11-20 #[0-9a-f]{16}")
        .isNotEqualTo(Watchlists.of(List.of(list), DAY.plusDays(1)).version());
    assertThat(Watchlists.of(List.of(list), DAY.plusDays(1)).find(Trust.OWN, LISTED)).isPresent();
  }

  @Test
  void a_community_s_list_ends_by_itself_and_others_do_not() {
    assertThat(list(Trust.COMMUNITY, null).ending().until()).isEqualTo(DAY.plusDays(120));
    assertThat(list(Trust.COMMUNITY, DAY).ending().until()).isEqualTo(DAY);
    assertThat(list(Trust.OWN, null).ending().until()).isNull();
    assertThat(list(Trust.OFFICIAL, null).ending().until()).isNull();
  }

  @Test
  void a_fingerprint_names_all_that_a_match_rests_on() {
    Watchlist list = list(Trust.OWN, null);

    assertThat(list(Trust.OWN, null).fingerprint()).isEqualTo(list.fingerprint());
    assertThat(list(Trust.COMMUNITY, null).fingerprint()).isNotEqualTo(list.fingerprint());
    assertThat(list(Trust.OWN, DAY).fingerprint()).isNotEqualTo(list.fingerprint());
  }

  private static Watchlist list(Trust trust, @Nullable LocalDate until) {
    return new Watchlist(
        "team", "own list", trust, DAY, until, List.of(new Indicator(LISTED, "case 12", null)));
  }
}

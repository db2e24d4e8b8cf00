package dev.bonafide.postgres.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredWatchlistsTest {
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
  private final StoredWatchlists lists = new StoredWatchlists(TestDatabase.sealed(), tenant);

  @Test
  void a_list_that_fails_midway_leaves_the_one_before_as_it_was() {
    lists.replace(list("team", DAY, null, domains(10)), "team.csv", AT, _ -> {});

    assertThatThrownBy(
            () ->
                lists.replace(
                    list("team", DAY.plusDays(1), null, domains(2500)),
                    "team.csv",
                    AT,
                    StoredWatchlistsTest::failAfterTwoThousand))
        .hasMessage("cut off");

    assertThat(lists.read()).containsExactly(list("team", DAY, null, domains(10)));
    assertThat(lists.all()).extracting(StoredWatchlist::indicators).containsExactly(10);
  }

  @Test
  void a_list_that_is_not_there_cannot_be_removed() {
    assertThat(lists.remove("team")).isFalse();
    assertThat(lists.read()).isEmpty();
  }

  @Test
  void a_list_comes_back_as_it_was_stored_in_its_order() {
    Watchlist large = list("team", DAY, DAY.plusDays(9), domains(2500));
    List<Integer> told = new ArrayList<>();

    lists.replace(large, "https://example.com/team.csv", AT, told::add);

    assertThat(lists.read()).containsExactly(large);
    assertThat(told).containsExactly(1000, 2000, 2500);
    StoredWatchlist stored = lists.all().getFirst();
    assertThat(stored.fingerprint()).isEqualTo(large.fingerprint());
    assertThat(stored.origin()).isEqualTo("https://example.com/team.csv");
    assertThat(stored.importedAt()).isEqualTo(AT);
    assertThat(stored.dated()).isEqualTo("team of 2026-11-20");
    assertThat(stored.countsOn(DAY.plusDays(9))).isTrue();
    assertThat(stored.countsOn(DAY.plusDays(10))).isFalse();
  }

  @Test
  void every_kind_of_identifier_comes_back_the_same() {
    List<Identifier> all =
        List.of(
            stated("email", "Pay@Front.example"),
            stated("domain", "front.example"),
            stated("url", "https://front.example/Pay?a=B"),
            stated("url", "https://discord.gg/AbC123"),
            stated("wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
            stated("phone", "+44 20 7946 0958"),
            stated("github", "Front-Dev"),
            stated("telegram", "front_dev"),
            stated("x", "frontdev"));
    List<Indicator> entries =
        all.stream().map(one -> new Indicator(one, "entry “12”, paid", DAY)).toList();

    lists.replace(list("all", DAY, null, entries), "all.csv", AT, _ -> {});

    assertThat(lists.read().getFirst().indicators()).isEqualTo(entries);
  }

  @Test
  void a_newer_list_takes_the_place_of_the_one_of_its_name_and_of_no_other() {
    lists.replace(list("other", DAY, null, domains(1)), "other.csv", AT, _ -> {});
    lists.replace(list("team", DAY, null, domains(2500)), "team.csv", AT, _ -> {});
    lists.replace(list("team", DAY.plusDays(1), null, domains(3)), "new.csv", AT, _ -> {});

    assertThat(lists.read())
        .containsExactly(
            list("other", DAY, null, domains(1)), list("team", DAY.plusDays(1), null, domains(3)));
    assertThat(lists.remove("team")).isTrue();
    assertThat(lists.all()).extracting(StoredWatchlist::name).containsExactly("other");
  }

  @Test
  void somebody_else_s_lists_are_not_there() {
    lists.replace(list("team", DAY, null, domains(1)), "team.csv", AT, _ -> {});

    assertThat(new StoredWatchlists(TestDatabase.sealed(), new Tenant("slack:T0")).all()).isEmpty();
  }

  private static void failAfterTwoThousand(int stored) {
    if (stored == 2000) {
      throw new IllegalStateException("cut off");
    }
  }

  private static Identifier stated(String type, String value) {
    return StatedIdentifier.of(type, value).orElseThrow();
  }

  private static Watchlist list(
      String name, LocalDate asOf, @Nullable LocalDate until, List<Indicator> entries) {
    return new Watchlist(name, "own list", Trust.OWN, asOf, until, entries);
  }

  private static List<Indicator> domains(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Indicator(new Domain("front-" + i + ".example"), "", null))
        .toList();
  }
}

package dev.bonafide.postgres.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.mail.PendingConversation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresWatchesTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private final Tenant here = new Tenant("here:" + UUID.randomUUID());
  private final Tenant there = new Tenant("there:" + UUID.randomUUID());
  private final PostgresWatches watches = new PostgresWatches(TestDatabase.get());

  private static Flagged flagged(int minute) {
    return new Flagged(
        "https://x.slack.com/archives/C1/p" + minute,
        AT.plusSeconds(60L * minute),
        "Ask first",
        List.of("Wants to be paid elsewhere", "Keeps the camera off"));
  }

  @Test
  void nothing_is_watched_to_begin_with_and_what_is_looked_at_then_leaves_nothing() {
    watches.looked(here, "C1");
    watches.flag(here, "C1", flagged(1));
    watches.told(here, "C1", AT);
    assertThat(watches.of(here, "C1")).isEmpty();
    assertThat(watches.flagged(here, "C1", Instant.EPOCH)).isEmpty();
  }

  @Test
  void a_watch_is_one_tenants_and_one_places() {
    watches.begin(here, "C1", Watch.Mode.TRIAL, "U1", AT);
    watches.looked(here, "C1");
    assertThat(watches.of(here, "C1")).contains(new Watch(Watch.Mode.TRIAL, "U1", AT, 1, AT));
    assertThat(watches.of(there, "C1")).isEmpty();
    assertThat(watches.of(here, "C2")).isEmpty();
  }

  @Test
  void what_was_flagged_comes_in_its_order_after_a_time_and_goes_with_the_trial() {
    watches.begin(here, "C1", Watch.Mode.TRIAL, "U1", AT);
    watches.flag(here, "C1", flagged(1));
    watches.flag(here, "C1", flagged(2));
    assertThat(watches.flagged(here, "C1", AT)).containsExactly(flagged(1), flagged(2));
    assertThat(watches.flagged(here, "C1", flagged(1).at())).containsExactly(flagged(2));
    assertThat(watches.flagged(there, "C1", AT)).isEmpty();
    watches.told(here, "C1", flagged(2).at());
    assertThat(watches.of(here, "C1").orElseThrow().told()).isEqualTo(flagged(2).at());
    watches.begin(here, "C1", Watch.Mode.ON, "U2", AT);
    assertThat(watches.flagged(here, "C1", Instant.EPOCH)).isEmpty();
    watches.end(here, "C1");
    assertThat(watches.of(here, "C1")).isEmpty();
  }

  @Test
  void the_places_of_a_platform_are_told_over_all_tenants() {
    String platform = "p" + UUID.randomUUID();
    Tenant one = new Tenant(platform + ":T1");
    Tenant two = new Tenant(platform + ":T2");
    watches.begin(two, "C2", Watch.Mode.TRIAL, "U1", AT);
    watches.begin(one, "C1", Watch.Mode.ON, "U1", AT);
    assertThat(new WatchedPlaces(TestDatabase.get()).of(platform))
        .containsExactly(
            new PendingConversation(new Address(one, platform, "C1/"), AT),
            new PendingConversation(new Address(two, platform, "C2/"), AT));
  }
}

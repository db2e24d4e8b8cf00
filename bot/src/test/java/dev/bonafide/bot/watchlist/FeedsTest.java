package dev.bonafide.bot.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.testkit.casefile.MemoryKept;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists that are downloaded from addresses. What goes wrong leaves the stored list, and is told.
 */
class FeedsTest {
  private static final String LIST = "one.example\ntwo.example\n";
  private static final Map<String, String> DATED =
      Map.of("ETag", "\"v1\"", "Last-Modified", "Fri, 20 Nov 2026 10:00:00 GMT");

  @TempDir private static Path folder;
  private static Database database;

  private final MemoryKept states = new MemoryKept();
  private Instant now = Instant.parse("2026-11-21T10:00:00Z");
  private StoredWatchlists stored;
  private FakeFeed server;
  private Feeds feeds;

  @BeforeAll
  static void open() {
    database = Made.open(new Settings(Map.of("BONAFIDE_DATA", folder.toString())));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void begin() throws IOException {
    stored = new StoredWatchlists(database, Tenant.INSTALLATION);
    stored.all().forEach(one -> stored.remove(one.name()));
    server = new FakeFeed();
    feeds =
        new Feeds(
            List.of(server.address()),
            stored,
            states,
            () -> now,
            new Download(Duration.ofMillis(700), 1 << 20));
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void an_address_that_others_can_read_or_that_holds_a_name_is_refused() {
    for (String wrong : List.of("http://lists.example/a.txt", "ftp://x", "https://a:b@x.example")) {
      assertThatThrownBy(() -> FeedAddress.all("https://fine.example/a " + wrong))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("must begin with https://");
    }
    assertThat(FeedAddress.all("  ")).isEmpty();
  }

  @Test
  void a_server_that_has_no_list_or_is_out_of_order_is_told_and_the_list_stays() {
    comes();
    for (int status : List.of(404, 410, 500, 503)) {
      server.answers(status, "sorry", Map.of());
      assertThat(problem()).isEqualTo("the server answered with status " + status);
    }
    assertThat(names()).containsExactly("127.0.0.1-domains");
  }

  @Test
  void a_list_that_breaks_off_is_told_and_the_list_stays() {
    comes();
    server.breaksOff("three.example\n");
    assertThat(problem()).isEqualTo("the download broke off");
    assertThat(stored.all().getFirst().indicators()).isEqualTo(2);
  }

  @Test
  void a_list_that_does_not_end_is_given_up() {
    comes();
    server.stalls("three.example\n");
    assertThat(problem()).isEqualTo("the download took too long");
    assertThat(names()).hasSize(1);
  }

  @Test
  void a_list_that_is_too_large_is_given_up() {
    server.answers(200, "one.example\n".repeat(100_000), Map.of());
    assertThat(problem()).isEqualTo("the list is larger than 1 MiB");
    assertThat(names()).isEmpty();
  }

  @Test
  void a_page_in_place_of_a_list_is_told() {
    comes();
    server.answers(200, "<!DOCTYPE html><html><body>Log in</body></html>", Map.of());
    assertThat(problem()).isNotEmpty();
    assertThat(names()).hasSize(1);
  }

  @Test
  void an_address_that_leads_in_circles_or_to_where_others_can_read_is_told() {
    server.answers(302, "", Map.of("Location", "/again"));
    assertThat(problem()).isEqualTo("the address redirects more than 3 times");
    assertThat(server.requests()).isEqualTo(4);
    server.answers(302, "", Map.of("Location", "http://lists.example/a.txt"));
    assertThat(problem()).isEqualTo("the address redirects to one that is not https");
  }

  @Test
  void a_list_comes_once_a_day_and_is_dated_by_the_server() {
    comes();
    StoredWatchlist list = stored.all().getFirst();
    assertThat(list.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(list.until()).isEqualTo(LocalDate.of(2027, 3, 20));
    assertThat(list.origin()).isEqualTo(server.url());

    pass(Duration.ofHours(23));
    feeds.run();
    assertThat(server.requests()).isEqualTo(1);
    server.answers(304, "", Map.of());
    pass(Duration.ofHours(1));
    feeds.run();

    assertThat(server.requests()).isEqualTo(2);
    assertThat(server.header("If-None-Match")).isEqualTo("\"v1\"");
    assertThat(server.header("If-Modified-Since")).isEqualTo("Fri, 20 Nov 2026 10:00:00 GMT");
    assertThat(feeds.problems()).isEmpty();
    assertThat(stored.all()).containsExactly(list);
  }

  @Test
  void what_failed_is_tried_again_at_the_next_run() {
    server.answers(503, "", Map.of());
    assertThat(problem()).contains("503");
    comes();
    assertThat(feeds.problems()).isEmpty();
  }

  @Test
  void a_list_that_was_removed_comes_again() {
    comes();
    stored.remove("127.0.0.1-domains");
    pass(Duration.ofDays(1));
    comes();
    assertThat(server.header("If-None-Match")).isNull();
    assertThat(names()).hasSize(1);
  }

  private void comes() {
    server.answers(200, LIST, DATED);
    feeds.run();
    assertThat(feeds.problems()).isEmpty();
  }

  /** What is told of a run a day later; never the key in the address. */
  private String problem() {
    pass(Duration.ofDays(1));
    feeds.run();
    String told = feeds.problems().getFirst();
    assertThat(told).startsWith(server.url() + ": ").doesNotContain("secret");
    return told.substring(server.url().length() + 2);
  }

  private List<String> names() {
    return stored.all().stream().map(StoredWatchlist::name).toList();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}

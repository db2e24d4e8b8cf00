package dev.bonafide.bot.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlist;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watchlists are imported, listed and removed while a server runs on the same data. */
class WatchlistCommandsTest {
  @TempDir private static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = Made.open(new Settings(environment()));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void remove_all() {
    StoredWatchlists lists = lists();
    lists.all().forEach(one -> lists.remove(one.name()));
  }

  @Test
  void what_to_import_or_remove_must_be_said() throws IOException {
    String file = own("team.csv", 3);
    assertThat(run("import").err()).contains("watchlist import needs a file");
    assertThat(run("import", file, "--trust", "much").err()).contains("must be one of official");
    assertThat(run("import", file, "--until", "soon").err()).contains("must be a date");
    assertThat(run("import", file, "--name", " ").err()).contains("a name has 1 to 80 characters");
    assertThat(run("import", file, file, "--name", "x").err()).contains("--name needs one file");
    assertThat(run("remove").err()).contains("give the name of one list");
    assertThat(run("remove", "team").err()).contains("team: no such list");
    assertThat(run("list").err()).contains("no watchlist is stored");
  }

  @Test
  void a_broken_download_keeps_the_old_list_and_says_so() throws IOException {
    run("import", sdn("2026-11-20", 30));

    Ran cut = run("import", write("sdn.csv", "90001,\"EXAMPLE"));
    Ran page = run("import", write("sdn.csv", "<html>502 Bad Gateway</html>"));
    Ran gone = run("import", folder.resolve("nowhere.csv").toString());

    assertThat(List.of(cut.status(), page.status(), gone.status())).containsOnly(2);
    assertThat(cut.err()).contains("sdn.csv: line ").contains("watchlists were not changed");
    assertThat(page.err()).contains("watchlists were not changed");
    assertThat(gone.err()).contains("there is no such file");
    assertThat(run("list").out()).contains("OFAC SDN list  2026-11-20  30  official  no end");
  }

  @Test
  void a_list_that_lost_most_of_its_entries_is_stored_only_on_demand() throws IOException {
    run("import", own("team.csv", 30));

    Ran cut = run("import", own("team.csv", 9));

    assertThat(cut.status()).isEqualTo(2);
    assertThat(cut.err()).contains("it has 9 identifiers where team of").contains("--smaller");
    assertThat(stored().indicators()).isEqualTo(30);
    assertThat(run("import", folder.resolve("team.csv").toString(), "--smaller").status()).isZero();
    assertThat(stored().indicators()).isEqualTo(9);
  }

  @Test
  void an_older_list_does_not_replace_a_newer_one() throws IOException {
    run("import", sdn("2026-11-20", 3));

    Ran older = run("import", sdn("2026-10-20", 3));

    assertThat(older.err()).contains("it is older than OFAC SDN list of 2026-11-20, which stays");
    assertThat(run("list").out()).contains("2026-11-20").doesNotContain("2026-10-20");
  }

  @Test
  void what_was_left_out_is_counted_and_said() throws IOException {
    Ran ran = run("import", sdn("2026-11-20", 2));

    assertThat(ran.out())
        .startsWith("OFAC SDN list of 2026-11-20: 2 identifiers, stored\n")
        .contains("  US Treasury, OFAC (sdn.csv), official, no end\n")
        .contains("  left out: 1 (cannot be compared with a case");
    String leaked = "pay@front.example:hunter2\nfront.example\nother.example\n";
    assertThat(run("import", write("leak.txt", leaked)).out())
        .contains("leak of ")
        .contains("left out: 1 (passwords or keys, which are not stored)");
  }

  @Test
  void the_same_file_twice_changes_nothing_and_says_so() throws IOException {
    String file = sdn("2026-11-20", 30);
    run("import", file);
    StoredWatchlist before = stored();

    assertThat(run("import", file).out())
        .startsWith("OFAC SDN list of 2026-11-20: already stored, nothing has changed\n");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void a_newer_file_replaces_the_list_of_its_name_and_is_listed_with_where_it_is_from()
      throws IOException {
    run("import", sdn("2026-11-20", 2));

    Ran ran = run("import", sdn("2026-11-21", 3));

    assertThat(ran.out())
        .startsWith(
            "OFAC SDN list of 2026-11-21: 3 identifiers, replaces OFAC SDN list of 2026-11-20\n");
    assertThat(run("list").out().lines())
        .singleElement()
        .asString()
        .startsWith("OFAC SDN list  2026-11-21  3  official  no end  US Treasury, OFAC (sdn.csv)  ")
        .contains("sdn.csv, imported 2");
    assertThat(run("remove", "OFAC SDN list").out()).isEqualTo("OFAC SDN list: removed\n");
    assertThat(lists().all()).isEmpty();
  }

  @Test
  void a_name_a_trust_and_days_are_taken_from_the_command_line() throws IOException {
    String file = write("reported.txt", "front.example\n");

    assertThat(
            run("import", file, "--name", "Partner", "--trust", "own", "--date", "2026-01-02")
                .out())
        .startsWith("Partner of 2026-01-02: 1 identifier, stored\n  plain list, own, no end\n");
    run("import", file, "--date", "2026-01-02");

    assertThat(run("list").out())
        .contains("Partner  2026-01-02  1  own  no end")
        .contains("reported  2026-01-02  1  community  expired 2026-05-02");
  }

  private static StoredWatchlist stored() {
    return lists().all().getFirst();
  }

  private static StoredWatchlists lists() {
    return new StoredWatchlists(database, Tenant.INSTALLATION);
  }

  private static String own(String name, int count) throws IOException {
    return write(
        name,
        IntStream.range(0, count)
            .mapToObj(i -> "domain,front-%d.example\n".formatted(i))
            .collect(Collectors.joining("", "type,value\n", "")));
  }

  private static String sdn(String day, int count) throws IOException {
    String file =
        write(
            "sdn.csv",
            IntStream.range(0, count)
                .mapToObj("90001,EXAMPLE,,,,,,,,,,Email Address pay%d@front.example\n"::formatted)
                .collect(
                    Collectors.joining(
                        "", "90001,EXAMPLE,,,,,,,,,,Digital Currency Address - XMR 4A\n", "")));
    Files.setLastModifiedTime(Path.of(file), FileTime.from(Instant.parse(day + "T12:00:00Z")));
    return file;
  }

  private static String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Ran run(String... args) {
    return Ran.with(
        environment(),
        Stream.concat(Stream.of("watchlist"), Stream.of(args)).toArray(String[]::new));
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString());
  }
}

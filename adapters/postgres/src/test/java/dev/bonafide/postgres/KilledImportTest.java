package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Domain;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies while it stores a list leaves the one before, and the next one succeeds. */
@Tag("long")
class KilledImportTest {
  private static final int DIED = 9;
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

  /** Stores a list of 2500 and dies, as by {@code kill -9}, once so many of it are stored. */
  public static void main(String[] arguments) {
    Database database = Database.at(arguments[0], arguments[1], arguments[2]);
    int last = Integer.parseInt(arguments[4]);
    new StoredWatchlists(database, new Tenant(arguments[3]))
        .replace(
            list(2500),
            "team.csv",
            AT,
            stored -> {
              if (stored >= last) {
                Runtime.getRuntime().halt(DIED);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1001, 2500})
  void the_old_list_stays_whole_and_a_new_import_completes_it(int last) throws Exception {
    Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
    StoredWatchlists lists = new StoredWatchlists(TestDatabase.get(), tenant);
    lists.replace(list(10), "team.csv", AT, _ -> {});

    assertThat(diesAfter(last, tenant)).isEqualTo(DIED);

    assertThat(lists.read()).containsExactly(list(10));
    lists.replace(list(2500), "team.csv", AT, _ -> {});
    assertThat(lists.read()).containsExactly(list(2500));
  }

  private static int diesAfter(int last, Tenant tenant) throws IOException, InterruptedException {
    DatabaseAddress server = TestDatabase.get().server();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledImportTest.class.getName(),
                server.url(),
                server.user(),
                server.password(),
                tenant.id(),
                Integer.toString(last))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static Watchlist list(int count) {
    List<Indicator> entries =
        IntStream.range(0, count)
            .mapToObj(i -> new Indicator(new Domain("front-" + i + ".example"), "", null))
            .toList();
    LocalDate day = LocalDate.of(2026, 11, 20);
    return new Watchlist("team", "own list", Trust.OWN, day, null, entries);
  }
}

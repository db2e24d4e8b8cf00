package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.ParkedMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {
  private static final Tenant TENANT = new Tenant("slack:T1");
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

  /** As anybody makes it who knows the words. */
  private static final String PRINT = "0123456789abcdef";

  /** As version 9 stored them: mail given up and mail that waits, a case, and a setting. */
  private static final List<String> STORED =
      List.of(
          "insert into receipt (tenant, key, platform, conversation, payload, at, state, attempts,"
              + " not_before, why) values ('slack:T1', 'in', 'slack', 'C1', 'hello',"
              + " '2026-01-02T03:04:05Z', 'PARKED', 3, '2026-01-02T03:04:05Z', 'it failed')",
          "insert into receipt (tenant, key, platform, conversation, payload, at, state,"
              + " not_before) values ('slack:T1', 'next', 'slack', 'C1', 'hello',"
              + " '2026-01-02T03:04:05Z', 'WAITING', '2026-01-02T03:04:05Z')",
          "insert into reply (tenant, key, platform, conversation, body, state, attempts, looks,"
              + " posted, since, not_before, why) values ('slack:T1', 'out', 'slack', 'C1', 'hi',"
              + " 'PARKED', 2, 1, '2026-01-01T00:00:00Z', '2026-01-02T03:04:05Z',"
              + " '2026-01-02T03:04:05Z', 'nobody there')",
          "insert into tenant (tenant, cases) values ('slack:T1', 1)",
          "insert into case_file (tenant, number, conversation, at, lines)"
              + " values ('slack:T1', 1, 'C1', '2026-01-02T03:04:05Z', 1)",
          "insert into case_entry (tenant, number, line, kind, at, by)"
              + " values ('slack:T1', 1, 0, 'HANDED_IN', '2026-01-02T03:04:05Z', 'U1')",
          "insert into exhibit (tenant, hash, text) values ('slack:T1', '1', 'Hello.')",
          "insert into handed_in (tenant, number, line, place, hash, name, private)"
              + " values ('slack:T1', 1, 0, 0, '1', 'chat', false)",
          "insert into kept (tenant, topic, key, value) values ('slack:T1', 'tally', 'seen', '7')",
          setting("fold", PRINT, "1 card"),
          setting("leads/" + PRINT, "1", ""),
          setting("posts/7", "8", "7 " + PRINT),
          setting("origin", "1", "1 2 3 4 " + PRINT));

  private static String setting(String topic, String key, String value) {
    return "insert into kept (tenant, topic, key, value) values ('slack:T1', '%s', '%s', '%s')"
        .formatted(topic, key, value);
  }

  @Test
  void the_latest_version_is_that_of_the_last_file() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(files.map(MigrationsTest::version).max(Integer::compare))
          .hasValue(Migrations.LATEST);
    }
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
  }

  @Test
  void what_an_older_version_stored_is_found_under_the_names_of_today() {
    DatabaseAddress server = TestDatabase.blank();
    store(server);
    try (Database database = Database.at(server.url(), server.user(), server.password())) {
      assertThat(new Parked(database).all(9))
          .extracting(ParkedMail::key, ParkedMail::since, ParkedMail::why)
          .containsExactlyInAnyOrder(
              tuple("in", AT, "it failed"), tuple("out", AT, "nobody there"));
      assertThat(MailStatistics.of(database, TENANT).receipts().waiting()).isEqualTo(1);
      PostgresKept kept = new PostgresKept(database);
      assertThat(kept.get(TENANT, "tally", "seen")).hasValue("7");
      assertThat(kept.get(TENANT, "origin", "1")).hasValue("1 2 3 4 -");
      for (String gone : List.of("fold", "leads/" + PRINT, "posts/7")) {
        assertThat(kept.all(TENANT, gone)).isEmpty();
      }
      Optional<CaseHistory> found = new PostgresCaseFiles(database).find(new CaseId(TENANT, 1));
      assertThat(found.orElseThrow().entries())
          .singleElement()
          .asInstanceOf(type(Entry.HandedIn.class))
          .satisfies(
              entry ->
                  assertThat(entry.submission().exhibits())
                      .containsExactly(Exhibit.of("chat", null, "Hello.")));
    }
  }

  private static void store(DatabaseAddress server) {
    Flyway.configure()
        .dataSource(server.source())
        .defaultSchema(Migrations.SCHEMA)
        .createSchemas(true)
        .locations("classpath:db/migration")
        .target("9")
        .load()
        .migrate();
    JdbcClient sql = JdbcClient.create(server.source());
    STORED.forEach(
        row -> sql.sql(row.replaceFirst("into ", "into " + Migrations.SCHEMA + ".")).update());
  }
}

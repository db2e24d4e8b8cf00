package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.ParkedMail;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An upgrade from each version of the tables, the first and latest among them. */
class UpgradeTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private static final List<String> BREAKING =
      List.of(
          "(?s).*\\brename\\b.*",
          "(?s).*\\bdrop\\s+(table|column)\\b.*",
          "(?s).*\\balter\\s+column\\s+\\w+\\s+(type|set\\s+data|set\\s+not)\\b.*",
          "(?s).*\\badd\\s+column\\b(?:(?!,|;|default).)*\\bnot\\s+null\\b(?:(?!,|;|default).)*[,;].*");

  private static Stream<Integer> versions() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.map(UpgradeTest::version).sorted().toList().stream();
    }
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
  }

  @Test
  void the_latest_version_is_that_of_the_last_file() throws IOException {
    assertThat(versions().max(Integer::compare)).hasValue(Migrations.LATEST);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void what_was_stored_is_there_and_is_gone_on_with(int version) {
    DatabaseAddress server = TestDatabase.blank();
    new StoredBefore(version).make(server);
    try (Database database = Database.at(server.url(), server.user(), server.password())) {
      assertThat(new Parked(database).all(9))
          .extracting(ParkedMail::key, ParkedMail::since, ParkedMail::why)
          .containsExactlyInAnyOrder(
              tuple("in", StoredBefore.AT, "it failed"),
              tuple("out", StoredBefore.AT, "nobody there"));
      isTakenInOrder(database);
      isGoneOnWith(new PostgresCaseFiles(database));
    }
  }

  /** What waited comes first, and then what comes in now. */
  private static void isTakenInOrder(Database database) {
    Address address = new Address(StoredBefore.TENANT, "slack", "C1");
    Receipt next = new Receipt("new", address, "{}", StoredBefore.AT);
    PostgresInbox inbox = new PostgresInbox(database, () -> {});
    assertThat(inbox.accept(new Receipt("next", address, "hello", StoredBefore.AT))).isFalse();
    assertThat(inbox.accept(next)).isTrue();
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(address);
    assertThat(mailbox.waiting(9)).extracting(Receipt::key).containsExactly("next", "new");
  }

  private static void isGoneOnWith(PostgresCaseFiles cases) {
    CaseId id = new CaseId(StoredBefore.TENANT, 1);
    cases.append(
        id, new Entry.Concluded(StoredBefore.AT, "U1", Conclusion.CONFIRMED_FRAUD, "a note"));
    CaseHistory history = cases.find(id).orElseThrow();
    assertThat(history.entries()).hasSize(2);
    assertThat(history.entries().getFirst())
        .isInstanceOfSatisfying(
            Entry.HandedIn.class,
            entry ->
                assertThat(entry.submission().exhibits())
                    .containsExactly(Exhibit.of("chat", null, "Hello.")));
    assertThat(cases.open(StoredBefore.TENANT, "C2", StoredBefore.AT).number()).isEqualTo(2);
  }

  @Test
  void a_migration_waits_for_no_lock_for_long_and_is_tried_again() throws SQLException {
    DatabaseAddress server = TestDatabase.blank();
    Flyway.configure()
        .dataSource(server.source())
        .defaultSchema(Migrations.SCHEMA)
        .createSchemas(true)
        .baselineVersion("0")
        .load()
        .baseline();
    try (Connection other = server.source().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table bonafide.flyway_schema_history in share mode");
      Migrations.Patience once = new Migrations.Patience(1, Duration.ofMillis(200));
      assertThatThrownBy(() -> Migrations.bringUpToDate(server, once))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("are locked by something else");
      other.rollback();
      Migrations.bringUpToDate(server, once);
    }
    assertThat(
            JdbcClient.create(server.source())
                .sql("select max(version::int) from bonafide.flyway_schema_history")
                .query(Integer.class)
                .single())
        .isEqualTo(Migrations.LATEST);
  }

  /**
   * While processes are upgraded one after another, those of before work on the tables of after:
   * what is there keeps its name, type and meaning.
   */
  @Test
  void a_migration_after_the_first_only_adds() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.filter(file -> version(file) > 1).toList()) {
        assertThat(isBreaking(Files.readString(file))).as(file.toString()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table card rename column place to sequence;",
        "DROP TABLE card;",
        "alter table card drop column here;",
        "alter table card alter column reply type bytea;",
        "alter table card alter column reply set not null;",
        "alter table card add column why text not null;"
      })
  void a_migration_that_breaks_what_is_there_is_found(String sql) {
    assertThat(isBreaking(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- Nothing may drop table card;\ncreate table later (tenant text not null);",
        "alter table card add column why text;",
        "alter table card add column why text not null default '';"
      })
  void a_migration_that_adds_is_not(String sql) {
    assertThat(isBreaking(sql)).isFalse();
  }

  private static boolean isBreaking(String sql) {
    String plain = sql.toLowerCase(Locale.ROOT).replaceAll("--[^\n]*", "");
    return BREAKING.stream().anyMatch(plain::matches);
  }
}

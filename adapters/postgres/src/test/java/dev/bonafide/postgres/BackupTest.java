package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.postgres.seal.MasterKey;
import dev.bonafide.postgres.seal.TestMasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the database that comes along, copied while no server runs, and gone on with. */
class BackupTest {
  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

  private final MasterKey master = TestMasterKey.random();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path temporary;

  private Path folder = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void copyMadeData() throws IOException {
    folder = Files.createDirectory(temporary.resolve("postgres")).toRealPath();
    backup = temporary.toRealPath().resolve("backup");
    TestDatabase.copyTo(folder);
  }

  /** A test's own; what it leads to is shared. */
  @AfterEach
  void leaveTheSharedProgram() throws IOException {
    for (Path each : List.of(folder, backup)) {
      Files.deleteIfExists(each.resolve("program"));
    }
  }

  private void backUp() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.toList();
    }
    for (Path one : all) {
      Path to = backup.resolve(folder.relativize(one));
      if (Files.isSymbolicLink(one)) {
        Files.createSymbolicLink(to, Files.readSymbolicLink(one));
      } else {
        Files.copy(one, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void without_its_password_it_is_refused_in_one_line_and_nothing_is_made_anew() throws Exception {
    Database.in(folder).close();
    backUp();
    Files.delete(backup.resolve("password"));
    assertThatThrownBy(() -> Database.in(backup))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("restore the file");
  }

  @Test
  void a_restored_copy_holds_every_row_and_no_event_of_the_chain_is_missing() throws Exception {
    FilledTenant filled;
    long rows;
    try (Database database = Database.in(folder).sealedBy(master)) {
      filled = FilledTenant.in(database);
      rows = filled.rows();
    }
    backUp();
    try (Database restored = Database.in(backup).sealedBy(master)) {
      assertThat(new FilledTenant(restored, filled.tenant()).rows()).isEqualTo(rows);
      assertThat(new ChainCheck(restored).read(filled.tenant(), row -> {})).isEmpty();
    }
  }

  @Test
  void a_restored_copy_goes_on_where_the_backup_was_made_and_not_where_the_server_went_on()
      throws Exception {
    FilledTenant filled;
    try (Database database = Database.in(folder).sealedBy(master)) {
      filled = FilledTenant.in(database);
    }
    backUp();
    Address address = new Address(filled.tenant(), "slack", "C1/1.0");
    try (Database database = Database.in(folder).sealedBy(master)) {
      new PostgresInbox(database, () -> {}).accept(new Receipt("later", address, "{}", AT));
    }
    try (Database restored = Database.in(backup).sealedBy(master)) {
      Mailbox mailbox = new Mailboxes(restored, RetryPolicy.STANDARD).open(address);
      assertThat(mailbox.waiting(9)).extracting(Receipt::key).containsExactly("k");
      // A platform that was not told that it arrived brings it again.
      PostgresInbox inbox = new PostgresInbox(restored, () -> {});
      assertThat(inbox.accept(new Receipt("later", address, "{}", AT))).isTrue();
      assertThat(inbox.accept(new Receipt("k", address, "{}", AT))).isFalse();
      PostgresCaseFiles cases = new PostgresCaseFiles(restored);
      CaseId id = new CaseId(filled.tenant(), 2);
      cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CLEARED, "we met"));
      assertThat(cases.find(id).orElseThrow().entries().getFirst())
          .isInstanceOfSatisfying(
              Entry.HandedIn.class,
              entry ->
                  assertThat(entry.submission().exhibits())
                      .extracting(Exhibit::name)
                      .contains("cv"));
    }
  }
}

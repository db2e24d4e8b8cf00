package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.postgres.seal.MasterKey;
import dev.bonafide.postgres.seal.TestMasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The data folder, copied while a server works on it, and gone on with. */
class RunningCopyTest {
  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
  private static final Address ADDRESS = new Address(new Tenant("slack:T9"), "slack", "C1/1.0");

  private final MasterKey master = TestMasterKey.random();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path temporary;

  private Path data = Path.of("");
  private Path folder = Path.of("");
  private Path copy = Path.of("");

  @BeforeEach
  void copyMadeData() throws IOException {
    data = Files.createDirectory(temporary.resolve("data")).toRealPath();
    folder = Files.createDirectory(data.resolve("postgres"));
    copy = data.resolve("copy");
    TestDatabase.copyTo(folder);
  }

  /** A test's own; what it leads to is shared. */
  @AfterEach
  void leaveTheSharedProgram() throws IOException {
    for (Path each : List.of(folder, copy.resolve("postgres"))) {
      Files.deleteIfExists(each.resolve("program"));
    }
  }

  @Test
  void where_no_server_runs_someone_is_told_to_copy_the_folder() {
    assertThatThrownBy(() -> RunningCopy.write(data, "postgres", copy))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("copy the folder");
    assertThat(copy).doesNotExist();
  }

  @Test
  void what_was_stored_before_is_in_the_copy_while_the_server_goes_on() throws Exception {
    Files.writeString(data.resolve("key"), "a key");
    try (Database database = Database.in(folder).sealedBy(master)) {
      FilledTenant filled = FilledTenant.in(database);
      long rows = filled.rows();
      AtomicBoolean enough = new AtomicBoolean();
      AtomicInteger stored = new AtomicInteger();
      Thread writer = Thread.ofPlatform().start(() -> store(database, stored, enough));
      store(database, stored, new AtomicBoolean(true));
      int before = stored.get();
      RunningCopy.write(data, "postgres", copy);
      enough.set(true);
      writer.join();
      assertThat(copy.resolve("key")).hasContent("a key");
      shareTheProgram();
      try (Database restored = Database.in(copy.resolve("postgres")).sealedBy(master)) {
        assertThat(new FilledTenant(restored, filled.tenant()).rows()).isEqualTo(rows);
        assertThat(new ChainCheck(restored).read(filled.tenant(), row -> {})).isEmpty();
        Mailbox mailbox = new Mailboxes(restored, RetryPolicy.STANDARD).open(ADDRESS);
        assertThat(mailbox.waiting(1_000_000)).hasSizeBetween(before, stored.get());
      }
    }
  }

  private static void store(Database database, AtomicInteger stored, AtomicBoolean enough) {
    PostgresInbox inbox = new PostgresInbox(database, () -> {});
    do {
      String key = Thread.currentThread().threadId() + "-" + stored.get();
      inbox.accept(new Receipt(key, ADDRESS, "{}", AT));
      stored.incrementAndGet();
    } while (!enough.get());
  }

  /** Unpacking it again takes longer than everything else. */
  private void shareTheProgram() throws IOException {
    Path own = copy.resolve("postgres").resolve("program");
    Files.delete(own);
    Files.createSymbolicLink(own, Files.readSymbolicLink(folder.resolve("program")));
  }
}

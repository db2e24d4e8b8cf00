package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.testkit.mail.MailContract;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Transactions that break off in the middle, and two workers on one conversation. */
class CrashTest extends MailContract {
  private final Database database = TestDatabase.get();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);

  @Override
  protected Inbox inbox() {
    return new PostgresInbox(database, () -> {});
  }

  @Override
  protected Mailbox open(Address address) {
    return new Mailboxes(database, RetryPolicy.STANDARD).open(address);
  }

  @Test
  void a_connection_that_dies_within_the_end_of_a_receipt_leaves_everything_open() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    UnitOfWork dies =
        () -> {
          cases.open(tenant("here"), "c", NOW);
          killThisConnection();
          return List.of(post("r"));
        };

    assertThatThrownBy(() -> mailbox.finish(receipt, dies, NOW))
        .isInstanceOf(RuntimeException.class);

    assertThat(mailbox.pending()).isEmpty();
    assertThat(cases.latest(tenant("here"), "c")).isEmpty();
    assertThat(mailbox.take(NOW).orElseThrow().receipt()).isEqualTo(receipt);
  }

  @Test
  void cases_and_the_end_of_the_receipt_are_committed_together() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");

    UnitOfWork opens =
        () -> {
          cases.open(tenant("here"), "c", NOW);
          return List.of();
        };
    mailbox.finish(receipt, opens, NOW);

    assertThat(cases.latest(tenant("here"), "c").orElseThrow().id())
        .isEqualTo(new CaseId(tenant("here"), 1));
    assertThat(mailbox.due()).isEmpty();
  }

  @Test
  void a_lease_taken_while_a_receipt_is_ended_waits_for_its_commit() throws Exception {
    Mailbox old = open(address("c"));
    Receipt receipt = taken(old, "1");
    CountDownLatch within = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    UnitOfWork slow =
        () -> {
          within.countDown();
          await(goOn);
          return List.of(post("r"));
        };
    CompletableFuture<Boolean> finished =
        CompletableFuture.supplyAsync(() -> old.finish(receipt, slow, NOW).isPresent());
    within.await();

    CompletableFuture<Mailbox> taking = CompletableFuture.supplyAsync(() -> open(address("c")));
    assertThat(taking).isNotDone();
    goOn.countDown();

    Mailbox current = taking.join();
    assertThat(finished.join()).isTrue();
    assertThat(pending(current).key()).isEqualTo("r");
    assertThatThrownBy(old::pending).isInstanceOf(LeaseLost.class);
  }

  @Test
  void what_is_dealt_with_leaves_no_words_behind() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    mailbox
        .finish(receipt, replies(post("r")), NOW)
        .ifPresent(sent -> mailbox.settle(sent, new AttemptResult.Done("m")));

    assertThat(bytes("select payload from inbound_message where tenant = :tenant")).containsOnly(0);
    assertThat(bytes("select body from outbound_message where tenant = :tenant")).containsOnly(0);
  }

  private List<Integer> bytes(String statement) {
    return TestDatabase.owner(database)
        .sql(statement)
        .param("tenant", tenant("here").id())
        .query((row, _) -> row.getBytes(1).length)
        .list();
  }

  private void killThisConnection() {
    database
        .sql()
        .sql("select pg_terminate_backend(pg_backend_pid())")
        .query((_, _) -> true)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

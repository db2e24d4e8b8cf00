package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.extension.Chore;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationSchedulerTest {
  private final Database database = TestDatabase.get();
  private final InstantSource clock = InstantSource.system();
  private final Tenant tenant = new Tenant("alarm:" + UUID.randomUUID());
  private final BlockingQueue<String> worked = new LinkedBlockingQueue<>();

  /** Nothing that other tests left open is worked off here. */
  @BeforeEach
  @AfterEach
  void endAllMail() {
    TestDatabase.owner(database)
        .sql("update inbound_message set state = 'DONE' where state <> 'DONE'")
        .update();
    TestDatabase.owner(database)
        .sql("update outbound_message set state = 'DONE' where state <> 'DONE'")
        .update();
    forgetTasks();
  }

  @Test
  void a_receipt_is_worked_on_and_its_task_is_gone() throws Exception {
    try (ConversationScheduler scheduler = started(this::workOff)) {
      inbox(scheduler).accept(receipt("c", "1"));

      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("1");
    }
    assertThat(tasks()).isZero();
  }

  @Test
  void what_was_kept_before_the_start_is_worked_on_even_without_a_task() throws Exception {
    inbox(null).accept(receipt("a/b%2F", "1"));
    forgetTasks();

    try (ConversationScheduler _ = started(this::workOff)) {
      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("1");
    }
    assertThat(tasks()).isZero();
  }

  @Test
  void what_a_dead_process_had_picked_is_worked_on_at_once() throws Exception {
    inbox(null).accept(receipt("c", "1"));
    // Its silence would not be noticed for an hour.
    TestDatabase.owner(database)
        .sql(
            """
            update scheduled_tasks
            set picked = true, picked_by = 'dead', last_heartbeat = now() + interval '1 hour'
            """)
        .update();

    try (ConversationScheduler _ = started(this::workOff)) {
      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("1");
    }
  }

  @Test
  void what_a_process_had_picked_that_gives_no_sign_of_life_goes_on_elsewhere() throws Exception {
    try (Database elsewhere = TestDatabase.elsewhere()) {
      new PostgresInbox(elsewhere, () -> {}).accept(receipt("c", "1"));
      TestDatabase.owner(elsewhere)
          .sql(
              """
              update scheduled_tasks
              set picked = true, picked_by = 'silent', last_heartbeat = now() - interval '5 seconds'
              """)
          .update();

      try (ConversationScheduler scheduler =
          new ConversationScheduler(
              elsewhere, RetryPolicy.STANDARD, clock, 8, this::workOff, List.of())) {
        scheduler.start();
        assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("1");
      }
    }
  }

  @Test
  void a_chore_is_done_at_the_start_and_again_even_where_it_failed() throws Exception {
    AtomicInteger times = new AtomicInteger();
    Chore chore =
        new Chore(
            "chore-" + UUID.randomUUID(),
            Duration.ofSeconds(1),
            () -> {
              worked.add("time " + times.incrementAndGet());
              throw new IllegalStateException("out of order");
            });
    try (ConversationScheduler scheduler =
        new ConversationScheduler(
            database, RetryPolicy.STANDARD, clock, 8, this::workOff, List.of(chore))) {
      scheduler.start();
      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("time 1");
      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("time 2");
    }
  }

  @Test
  void a_round_that_fails_is_tried_again() throws Exception {
    AtomicInteger rounds = new AtomicInteger();
    Consumer<Mailbox> failsFirst =
        mailbox -> {
          if (rounds.getAndIncrement() == 0) {
            throw new IllegalStateException("out of order");
          }
          workOff(mailbox);
        };

    try (ConversationScheduler scheduler = started(failsFirst)) {
      inbox(scheduler).accept(receipt("c", "1"));

      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("1");
    }
  }

  @Test
  void a_lost_lease_ends_the_round_and_not_the_work() throws Exception {
    AtomicInteger rounds = new AtomicInteger();
    Consumer<Mailbox> losesFirst =
        mailbox -> {
          if (rounds.getAndIncrement() == 0) {
            throw new LeaseLost(mailbox.address());
          }
          workOff(mailbox);
        };

    try (ConversationScheduler scheduler = started(losesFirst)) {
      inbox(scheduler).accept(receipt("c", "1"));

      assertThat(worked.poll(5, TimeUnit.MINUTES)).isEqualTo("1");
    }
  }

  @Test
  void closing_waits_for_the_round_under_way() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ConversationScheduler scheduler =
        started(
            mailbox -> {
              begun.countDown();
              awaitQuietly(goOn);
              workOff(mailbox);
            });
    inbox(scheduler).accept(receipt("c", "1"));
    begun.await();

    Thread closing = Thread.ofVirtual().start(scheduler::close);
    goOn.countDown();
    closing.join();

    assertThat(worked).containsExactly("1");
    assertThat(tasks()).isZero();
  }

  /** Receipts come in while rounds end: were one left without a task, it would never be seen. */
  @Test
  void no_receipt_is_ever_left_without_a_task() throws Exception {
    int listeners = 4;
    int each = 75;
    try (ConversationScheduler scheduler = started(this::workOff)) {
      for (int listener = 0; listener < listeners; listener++) {
        String mine = "l" + listener + ".";
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; i < each; i++) {
                    inbox(scheduler).accept(receipt("c" + i % 2, mine + i));
                  }
                });
      }
      for (int i = 0; i < listeners * each; i++) {
        assertThat(worked.poll(5, TimeUnit.MINUTES)).as("receipt %d", i).isNotNull();
      }
    }
    assertThat(worked).isEmpty();
    assertThat(tasks()).isZero();
  }

  /** As a round does: replies are settled, receipts ended, until nothing is due. */
  private void workOff(Mailbox mailbox) {
    Instant now = clock.instant();
    mailbox
        .pending()
        .ifPresent(left -> mailbox.settle(left.outgoing(), new AttemptResult.Done("found")));
    for (var next = mailbox.take(now); next.isPresent(); next = mailbox.take(now)) {
      mailbox.finish(next.get().receipt(), UnitOfWork.NOTHING, now).ifPresent(this::no);
      worked.add(next.get().receipt().key());
    }
  }

  private void no(Outgoing outgoing) {
    throw new IllegalStateException(outgoing.key());
  }

  private ConversationScheduler started(Consumer<Mailbox> round) {
    ConversationScheduler scheduler =
        new ConversationScheduler(database, RetryPolicy.STANDARD, clock, 8, round, List.of());
    scheduler.start();
    return scheduler;
  }

  private PostgresInbox inbox(@Nullable ConversationScheduler scheduler) {
    return new PostgresInbox(database, scheduler == null ? () -> {} : scheduler::wake);
  }

  private Receipt receipt(String conversation, String key) {
    Address address = new Address(tenant, "slack", conversation);
    return new Receipt(key, address, "words", clock.instant());
  }

  private void forgetTasks() {
    TestDatabase.owner(database).sql("delete from scheduled_tasks").update();
  }

  private long tasks() {
    return TestDatabase.owner(database)
        .sql("select count(*) from scheduled_tasks")
        .query(Long.class)
        .single();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

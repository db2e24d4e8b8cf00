package dev.bonafide.postgres.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.bonafide.extension.Chore;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Wakes conversations when they have something to do, each at one place at a time: at once where a
 * receipt came in, within a second where another process kept it.
 */
public final class ConversationScheduler implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(1);

  /**
   * The scheduler takes a process for dead after four heartbeats, the least it allows, and looks
   * for dead ones every second heartbeat: its conversations go on elsewhere after four to six
   * seconds. One that was only slow finds its leases lost.
   */
  private static final Duration HEARTBEAT = Duration.ofSeconds(1);

  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration LAST_ROUNDS = Duration.ofSeconds(10);
  private static final Duration SOMEBODY_ELSE = Duration.ofSeconds(1);

  private final Database database;
  private final Mailboxes mailboxes;
  private final Conversations conversations;
  private final TaskTable tasks;
  private final Consumer<Mailbox> round;
  private final RetryPolicy retryPolicy;
  private final InstantSource clock;
  private final Scheduler scheduler;

  /**
   * @param round works off a mailbox until nothing is due; what is due then is read again
   * @param threads rounds at a time
   * @param chores done beside them
   */
  public ConversationScheduler(
      Database database,
      RetryPolicy retryPolicy,
      InstantSource clock,
      int threads,
      Consumer<Mailbox> round,
      List<Chore> chores) {
    this.database = database;
    this.mailboxes = new Mailboxes(database, retryPolicy);
    this.conversations = new Conversations(database);
    this.tasks = new TaskTable(database.sql());
    this.round = round;
    this.retryPolicy = retryPolicy;
    this.clock = clock;
    this.scheduler = scheduler(threads, chores);
  }

  /** Begins; finds what earlier processes left. */
  public void start() {
    database.asCourier(this::takeOver);
    scheduler.start();
  }

  /** How many conversations go on, or begin, that had no process. */
  private int takeOver() {
    int freed = database.isOwn() ? tasks.free() : 0;
    return freed + tasks.mend();
  }

  /** Looks at once for what is due. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Picks nothing more, and waits some seconds for the rounds that are under way. */
  @Override
  public void close() {
    scheduler.stop();
  }

  private static RecurringTask<Void> recurring(Chore chore) {
    return Tasks.recurring(chore.name(), FixedDelay.of(chore.pause()))
        .execute((_, _) -> chore.work().run());
  }

  private Scheduler scheduler(int threads, List<Chore> chores) {
    CustomTask<Void> conversations =
        Tasks.custom(TaskTable.NAME, Void.class)
            .onFailure(this::failed)
            .onDeadExecutionRevive()
            .execute((instance, _) -> go(instance.getId()));
    return Scheduler.create(database.picks(), conversations)
        .startTasks(chores.stream().map(ConversationScheduler::recurring).toList())
        .schedulerName(() -> "bonafide-" + UUID.randomUUID())
        .threads(threads)
        .executorService(
            Executors.newFixedThreadPool(
                threads, Thread.ofVirtual().name("conversation-", 0).factory()))
        // No more than can be run at once: what is picked and waits gets no heartbeats.
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(POLL)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(LAST_ROUNDS)
        .build();
  }

  private CompletionHandler<Void> go(String instance) {
    Address address = Instance.address(instance);
    try {
      round.accept(mailboxes.open(address));
      return (complete, _) -> completed(address, complete.getExecution());
    } catch (LeaseLost lost) {
      Instant later = clock.instant().plus(SOMEBODY_ELSE);
      return (complete, _) -> putOff(address, complete.getExecution().version, later);
    }
  }

  private void putOff(Address address, long version, Instant later) {
    database.run(
        address.tenant(), () -> tasks.complete(Instance.of(address), version, Optional.of(later)));
  }

  private void completed(Address address, Execution execution) {
    complete(address, execution.version)
        .filter(next -> !next.isAfter(clock.instant()))
        .ifPresent(_ -> wake());
  }

  /**
   * Ends or puts off a conversation's task after a round. Whether anything is left is read under
   * the lock that storing a receipt takes too: a receipt is either seen here, or finds the task
   * gone and enters a new one.
   *
   * @return when the conversation is woken next
   */
  private Optional<Instant> complete(Address address, long version) {
    return database.in(
        address.tenant(),
        () -> {
          conversations.lockLazily(address);
          Optional<Instant> next = new DueTimes(conversations).next(address);
          tasks.complete(Instance.of(address), version, next);
          return next;
        });
  }

  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    operations.reschedule(complete, clock.instant().plus(retryPolicy.pause(failures)));
  }
}

package dev.bonafide.bot.metrics;

import dev.bonafide.postgres.mail.MailStatistics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How mail stands, counted at most every two seconds however many ask, and waited for a second: who
 * asks for health needs no token, and a database that is away keeps nobody waiting.
 */
public final class MailStanding implements Supplier<Optional<MailStatistics>> {
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final Supplier<MailStatistics> count;
  private final InstantSource clock;
  private final Executor executor;
  private @Nullable CompletableFuture<Optional<MailStatistics>> counted;
  private Instant at = Instant.EPOCH;

  /**
   * @param count asks the database
   */
  public MailStanding(Supplier<MailStatistics> count, InstantSource clock) {
    this(count, clock, work -> Thread.ofVirtual().name("mail-standing").start(work));
  }

  MailStanding(Supplier<MailStatistics> count, InstantSource clock, Executor executor) {
    this.count = count;
    this.clock = clock;
    this.executor = executor;
  }

  /** Empty where the database could not be asked. */
  @Override
  public Optional<MailStatistics> get() {
    return latest()
        .completeOnTimeout(Optional.empty(), WAIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  /** A copy: who gives up waiting ends nobody else's. */
  private synchronized CompletableFuture<Optional<MailStatistics>> latest() {
    CompletableFuture<Optional<MailStatistics>> known = counted;
    if (known == null || (known.isDone() && at.plus(FRESH).isBefore(clock.instant()))) {
      known = CompletableFuture.supplyAsync(this::counted, executor);
      counted = known;
    }
    return known.copy();
  }

  private Optional<MailStatistics> counted() {
    try {
      return Optional.of(count.get());
    } catch (DataAccessException | TransactionException away) {
      return Optional.empty();
    } finally {
      ended();
    }
  }

  private synchronized void ended() {
    at = clock.instant();
  }
}

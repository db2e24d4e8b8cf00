package dev.bonafide.bot.metrics;

import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.web.api.DatabaseState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How mail stands, counted at most every two seconds however many ask, and waited for a second: who
 * asks for health needs no token, and a database that is away keeps no one waiting.
 */
public final class MailStanding implements Supplier<Optional<MailStatistics>> {
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final Duration WAIT = Duration.ofSeconds(1);

  /** A database that has answered nothing for as long is away, however much it may have to do. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private final Supplier<MailStatistics> count;
  private final BooleanSupplier isAwaited;
  private final InstantSource clock;
  private final Executor executor;
  private @Nullable CompletableFuture<Optional<MailStatistics>> counted;
  private Instant at = Instant.EPOCH;
  private Instant answered = Instant.MIN;
  private boolean isAway;

  /**
   * @param count asks the database
   * @param isAwaited whether someone waits for the database
   */
  public MailStanding(
      Supplier<MailStatistics> count, BooleanSupplier isAwaited, InstantSource clock) {
    this(count, isAwaited, clock, work -> Thread.ofVirtual().name("mail-standing").start(work));
  }

  MailStanding(
      Supplier<MailStatistics> count,
      BooleanSupplier isAwaited,
      InstantSource clock,
      Executor executor) {
    this.count = count;
    this.isAwaited = isAwaited;
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

  /**
   * How the database is.
   *
   * @param mail as it was just answered
   */
  public DatabaseState database(Optional<MailStatistics> mail) {
    if (mail.isPresent()) {
      return isAwaited.getAsBoolean() ? DatabaseState.BUSY : DatabaseState.UP;
    }
    return isLate() ? DatabaseState.BUSY : DatabaseState.DOWN;
  }

  /** Whether it did answer lately, and nothing says that it is away. */
  private synchronized boolean isLate() {
    return !isAway && answered.isAfter(clock.instant().minus(SILENCE));
  }

  /** A copy: who gives up waiting ends no one else's. */
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
      Optional<MailStatistics> now = Optional.of(count.get());
      ended(true, false);
      return now;
    } catch (DataAccessException | TransactionException failure) {
      ended(false, !Database.isBusy(failure));
      return Optional.empty();
    }
  }

  private synchronized void ended(boolean hasAnswered, boolean isGone) {
    at = clock.instant();
    isAway = isGone;
    if (hasAnswered) {
      answered = at;
    }
  }
}

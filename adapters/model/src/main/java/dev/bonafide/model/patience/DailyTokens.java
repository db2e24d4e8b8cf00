package dev.bonafide.model.patience;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The tokens of a day, by UTC, for all models of this process together. What is being asked counts
 * as much as it may cost until it is known, so that many at once do not spend what is there once.
 */
public final class DailyTokens {
  private final long limit;
  private final InstantSource clock;
  private LocalDate day = LocalDate.MIN;
  private long spent;

  public DailyTokens(long limit, InstantSource clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * What was set aside.
   *
   * @param day it counts on
   */
  record Share(LocalDate day, long tokens) {}

  /** Sets so many aside; empty where they are not left. */
  synchronized Optional<Share> reserve(long tokens) {
    turn();
    if (tokens > limit - spent) {
      return Optional.empty();
    }
    spent += tokens;
    return Optional.of(new Share(day, tokens));
  }

  /** Puts what it cost in the place of what was set aside. */
  synchronized void settle(Share share, long tokens) {
    turn();
    if (share.day().equals(day)) {
      spent += tokens - share.tokens();
    }
  }

  private void turn() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      spent = 0;
    }
  }
}

package dev.bonafide.model.resilience;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The tokens of a day, by UTC, for all models together. What is being asked counts as much as it
 * may cost until it is known, so that many at once do not spend what is there once.
 *
 * @param limit of a day, or {@link #UNLIMITED}
 */
public record DailyTokens(long limit, InstantSource clock, TokenLedger ledger) {
  /** Nothing is counted then. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  /**
   * What was set aside.
   *
   * @param day it counts on
   */
  record Share(LocalDate day, long tokens) {}

  /** Sets so many aside; empty where they are not left. */
  Optional<Share> reserve(long tokens) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (limit != UNLIMITED && ledger.add(today, tokens) > limit) {
      ledger.add(today, -tokens);
      return Optional.empty();
    }
    return Optional.of(new Share(today, tokens));
  }

  /** Puts what it cost in the place of what was set aside. */
  void settle(Share share, long tokens) {
    if (limit != UNLIMITED) {
      ledger.add(share.day(), tokens - share.tokens());
    }
  }
}

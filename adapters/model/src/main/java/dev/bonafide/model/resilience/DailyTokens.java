package dev.bonafide.model.resilience;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequests;
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
   * @param tenant for whom
   */
  record Share(LocalDate day, Tenant tenant, long tokens) {}

  /**
   * Sets so many aside for the tenant for whom a model is asked; empty where they are not left, or
   * where it would be more than half of the day's while there are other tenants.
   */
  Optional<Share> reserve(long tokens) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Share share = new Share(today, SentRequests.current().tenant(), tokens);
    if (limit != UNLIMITED && !isLeft(share)) {
      settle(share, 0);
      return Optional.empty();
    }
    return Optional.of(share);
  }

  private boolean isLeft(Share share) {
    long all = ledger.add(share.day(), share.tokens());
    long theirs = ledger.add(share.day(), share.tenant(), share.tokens());
    return all <= limit && (theirs <= limit / 2 || !ledger.isShared(share.day(), share.tenant()));
  }

  /** Puts what it cost in the place of what was set aside. */
  void settle(Share share, long tokens) {
    if (limit != UNLIMITED) {
      ledger.add(share.day(), tokens - share.tokens());
      ledger.add(share.day(), share.tenant(), tokens - share.tokens());
    }
  }
}

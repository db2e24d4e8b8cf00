package dev.bonafide.model.resilience;

import dev.bonafide.casefile.Tenant;
import java.time.LocalDate;

/**
 * Counts where other processes do, too. While that cannot be reached, this process counts on alone:
 * no case waits for its verdict because no one can be told what it cost.
 */
public final class SharedLedger implements TokenLedger {
  private final TokenLedger shared;
  private final TokenLedger own = new OwnLedger();

  public SharedLedger(TokenLedger shared) {
    this.shared = shared;
  }

  @Override
  public long add(LocalDate day, long tokens) {
    long here = own.add(day, tokens);
    try {
      return Math.max(here, shared.add(day, tokens));
    } catch (RuntimeException unreachable) {
      return here;
    }
  }

  @Override
  public long add(LocalDate day, Tenant tenant, long tokens) {
    try {
      return shared.add(day, tenant, tokens);
    } catch (RuntimeException unreachable) {
      return 0;
    }
  }

  @Override
  public boolean isShared(LocalDate day, Tenant tenant) {
    try {
      return shared.isShared(day, tenant);
    } catch (RuntimeException unreachable) {
      return false;
    }
  }
}

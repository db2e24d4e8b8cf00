package dev.bonafide.model.resilience;

import java.time.LocalDate;

/** Counts what this process spends, and forgets it when it ends or the day does. */
public final class OwnLedger implements TokenLedger {
  private LocalDate day = LocalDate.MIN;
  private long spent;

  @Override
  public synchronized long add(LocalDate on, long tokens) {
    if (on.isBefore(day)) {
      return 0;
    }
    spent = on.equals(day) ? spent + tokens : tokens;
    day = on;
    return spent;
  }
}

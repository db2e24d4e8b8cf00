package dev.bonafide.sharing;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where a person hands on indicators of a case that was confirmed as a fraud, and takes them back.
 */
public interface IndicatorDesk {
  /** Where nothing is shared. */
  IndicatorDesk NONE =
      new IndicatorDesk() {
        @Override
        public boolean isOpen(Tenant tenant) {
          return false;
        }

        @Override
        public OfferedIndicators offered(CaseHistory history) {
          return new OfferedIndicators(List.of(), Map.of());
        }

        @Override
        public void share(CaseId id, Collection<Identifier> chosen, String by, Instant at) {
          throw new IllegalStateException("nothing is shared here");
        }

        @Override
        public int withdraw(CaseId id, String by, Instant at) {
          return 0;
        }
      };

  /** Whether an operator made a key to sign with: without one, nothing can be shared. */
  boolean isOpen(Tenant tenant);

  /**
   * What a case offers; nothing of one that is too large to be read. Whose case it is was asked.
   */
  OfferedIndicators offered(CaseHistory history);

  /**
   * Shares some of what a case offers, from the next bundle on; within the caller's transaction.
   *
   * @param by who presses
   */
  void share(CaseId id, Collection<Identifier> chosen, String by, Instant at);

  /**
   * Takes back what is shared of that case alone; within the caller's transaction.
   *
   * @param by who presses
   * @return how many
   */
  int withdraw(CaseId id, String by, Instant at);
}

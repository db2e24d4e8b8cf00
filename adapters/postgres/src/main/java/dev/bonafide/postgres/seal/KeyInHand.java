package dev.bonafide.postgres.seal;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The key of the transaction under way, so that it is looked up once for all words of a case.
 *
 * @param isHeld whether it stays until the transaction ends
 */
record KeyInHand(TenantKey key, boolean isHeld) {

  /** The one that is kept for an asker in this transaction; null where there is none yet. */
  static @Nullable KeyInHand of(Object asker) {
    return (KeyInHand) TransactionSynchronizationManager.getResource(asker);
  }

  /** Keeps it until the transaction ends, however it ends. */
  KeyInHand keptFor(Object asker) {
    if (TransactionSynchronizationManager.unbindResourceIfPossible(asker) == null) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResourceIfPossible(asker);
            }
          });
    }
    TransactionSynchronizationManager.bindResource(asker, this);
    return this;
  }
}

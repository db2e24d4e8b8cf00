package dev.bonafide.postgres;

import dev.bonafide.casefile.Tenant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that say for whom they are. The database shows them that tenant's rows and no other;
 * a statement outside of any sees no rows at all.
 */
public final class TenantTransactions {
  private final ScopedTransactions manager;
  private final @Nullable ConnectionShare share;

  TenantTransactions(DataSource connections) {
    this(new ScopedTransactions(connections), null);
  }

  private TenantTransactions(ScopedTransactions manager, @Nullable ConnectionShare share) {
    this.manager = manager;
    this.share = share;
  }

  /** The same, which begin only where a share of the connections has one left. */
  TenantTransactions within(ConnectionShare share) {
    return new TenantTransactions(manager, share);
  }

  /**
   * Runs work on one tenant's rows, as a part of the transaction under way where there is one.
   *
   * @throws IllegalStateException if that one is for someone else
   */
  public <T extends @Nullable Object> T in(Tenant tenant, Supplier<T> work) {
    return run(tenant.id(), _ -> work.get());
  }

  /** The same where nothing comes back. */
  public void run(Tenant tenant, Runnable work) {
    in(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }

  /** The same for work that is kept only where it answers that it did something. */
  public boolean attempt(Tenant tenant, BooleanSupplier work) {
    return run(
        tenant.id(),
        status -> {
          boolean done = work.getAsBoolean();
          if (!done) {
            status.setRollbackOnly();
          }
          return done;
        });
  }

  /**
   * Runs work on all tenants' mail: who has some and how it stands, and none of its words.
   *
   * @throws IllegalStateException if a tenant's transaction is under way
   */
  public <T extends @Nullable Object> T asCourier(Supplier<T> work) {
    return run(ScopedTransactions.COURIER, _ -> work.get());
  }

  private <T extends @Nullable Object> T run(String scope, TransactionCallback<T> work) {
    boolean isUnderWay = manager.isUnderWay();
    if (isUnderWay
        && !scope.equals(TransactionSynchronizationManager.getCurrentTransactionName())) {
      throw new IllegalStateException("a transaction for one tenant takes in no other's work");
    }
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setName(scope);
    TransactionTemplate transaction = new TransactionTemplate(manager, definition);
    return share == null || isUnderWay
        ? transaction.execute(work)
        : share.during(() -> transaction.execute(work));
  }
}

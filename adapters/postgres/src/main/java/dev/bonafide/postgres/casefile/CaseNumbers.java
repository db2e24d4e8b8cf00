package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantTransactions;
import dev.bonafide.resource.PropertyFile;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers of a tenant's cases, none given twice: not after a case was erased, and not after all
 * of the tenant was taken away and it came back. They are drawn outside the caller's transaction,
 * so that no one waits for another's to reach the disk: one that breaks off leaves a gap.
 */
final class CaseNumbers {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(CaseNumbers.class, "case-numbers");

  /** Who waited for the tenant's end finds no row, and looks again at what it left. */
  private static final String NEXT = QUERIES.text("next");

  private static final String ENTER =
      "insert into tenant (tenant) values (:tenant) on conflict (tenant) do nothing";

  private final JdbcClient sql;
  private final TenantTransactions transactions;

  CaseNumbers(Database database) {
    this.sql = JdbcClient.create(database.picks());
    this.transactions = database.lazyTransactions();
  }

  long next(Tenant tenant) {
    return transactions.in(
        tenant,
        () -> {
          Optional<Long> next = drawn(tenant);
          while (next.isEmpty()) {
            sql.sql(ENTER).param("tenant", tenant.id()).update();
            next = drawn(tenant);
          }
          return next.get();
        });
  }

  private Optional<Long> drawn(Tenant tenant) {
    return sql.sql(NEXT).param("tenant", tenant.id()).query(Long.class).optional();
  }
}

package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Cards;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantTransactions;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which replies show which case, a row each; they go with the case. */
public final class PostgresCards implements Cards {
  private static final String SHOW =
      """
      insert into card (tenant, number, reply) values (:tenant, :number, :reply)
      on conflict do nothing
      """;

  private static final String SHOW_HERE =
      """
      insert into card (tenant, number, reply, here) values (:tenant, :number, :reply, true)
      on conflict do nothing
      """;

  private static final String HERE =
      """
      select reply from card where tenant = :tenant and number = :number and here
      order by place desc limit 1
      """;

  private static final String SHOWN_BY =
      "select number from card where tenant = :tenant and reply = :reply limit 1";

  private static final String OF =
      "select reply from card where tenant = :tenant and number = :number order by place";

  private final JdbcClient sql;
  private final TenantTransactions transactions;

  public PostgresCards(Database database) {
    this.sql = database.sql();
    this.transactions = database.transactions();
  }

  @Override
  public void show(CaseId id, String reply) {
    transactions.run(id.tenant(), () -> about(SHOW, id).param("reply", reply).update());
  }

  @Override
  public void showHere(CaseId id, String reply) {
    transactions.run(id.tenant(), () -> about(SHOW_HERE, id).param("reply", reply).update());
  }

  @Override
  public Optional<String> here(CaseId id) {
    return transactions.in(id.tenant(), () -> about(HERE, id).query(String.class).optional());
  }

  @Override
  public Optional<CaseId> shownBy(Tenant tenant, String reply) {
    return transactions.in(
        tenant,
        () ->
            sql.sql(SHOWN_BY)
                .param("tenant", tenant.id())
                .param("reply", reply)
                .query((row, _) -> new CaseId(tenant, row.getLong("number")))
                .optional());
  }

  @Override
  public List<String> of(CaseId id) {
    return transactions.in(id.tenant(), () -> about(OF, id).query(String.class).list());
  }

  private JdbcClient.StatementSpec about(String statement, CaseId id) {
    return sql.sql(statement).param("tenant", id.tenant().id()).param("number", id.number());
  }
}

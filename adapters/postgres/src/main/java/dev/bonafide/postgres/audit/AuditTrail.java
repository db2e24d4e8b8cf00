package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sql.Timestamps;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A tenant's chain of events; every call belongs to that tenant's transaction. */
public record AuditTrail(JdbcClient sql) {
  private static final System.Logger LOG = System.getLogger(AuditTrail.class.getName());

  private static final String BEGIN =
      """
      insert into audit_head (tenant, sequence, hash) values (:tenant, 0, '')
      on conflict (tenant) do nothing
      """;

  /** Who adds an event waits for the one that is being added: the next hash needs it. */
  private static final String HEAD =
      "select sequence, hash from audit_head where tenant = :tenant for update";

  private static final String ADD =
      """
      insert into audit_event (tenant, sequence, at, actor, act, case_number, detail, hash)
      values (:tenant, :sequence, :at, :actor, :act, :number, :detail, :hash)
      """;

  private static final String MOVE =
      "update audit_head set sequence = :sequence, hash = :hash where tenant = :tenant";

  private static final String END = "select sequence, hash from audit_head where tenant = :tenant";

  private static final String PAGE =
      """
      select sequence, at, actor, act, case_number, detail, hash from audit_event
      where tenant = :tenant and sequence > :after order by sequence limit :most
      """;

  private static final String TENANTS = "select tenant from audit_head order by tenant";

  /**
   * Adds an event, which is there if the transaction's work is. It goes in as the last thing of the
   * transaction, so that others wait for its end alone, and for no other lock behind it. Once it is
   * there the log has a line of it, without who it was and without its detail.
   */
  public void add(AuditEvent event) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            write(event);
          }

          @Override
          public void afterCommit() {
            LOG.log(Level.INFO, "{0}, case {1}", event.act().id(), event.id());
          }
        });
  }

  private void write(AuditEvent event) {
    Tenant tenant = event.id().tenant();
    ChainLink next = head(tenant).next(event);
    about(ADD, tenant)
        .param("sequence", next.sequence())
        .param("at", Timestamps.of(event.at()))
        .param("actor", event.actor())
        .param("act", event.act().id())
        .param("number", event.id().number())
        .param("detail", event.detail())
        .param("hash", next.hash())
        .update();
    about(MOVE, tenant).param("sequence", next.sequence()).param("hash", next.hash()).update();
  }

  /** The events after one, the oldest first. */
  public List<AuditRow> page(Tenant tenant, long after, int most) {
    return about(PAGE, tenant)
        .param("after", after)
        .param("most", most)
        .query((row, _) -> AuditRow.of(tenant, row))
        .list();
  }

  /** Where the chain says that it ends. */
  public ChainLink end(Tenant tenant) {
    return link(END, tenant).orElse(ChainLink.START);
  }

  /** Those that have a chain; for the courier. */
  public List<Tenant> tenants() {
    return sql.sql(TENANTS).query((row, _) -> new Tenant(row.getString("tenant"))).list();
  }

  private ChainLink head(Tenant tenant) {
    about(BEGIN, tenant).update();
    return link(HEAD, tenant).orElseThrow();
  }

  private Optional<ChainLink> link(String statement, Tenant tenant) {
    return about(statement, tenant)
        .query((row, _) -> new ChainLink(row.getLong("sequence"), row.getString("hash")))
        .optional();
  }

  private JdbcClient.StatementSpec about(String statement, Tenant tenant) {
    return sql.sql(statement).param("tenant", tenant.id());
  }
}

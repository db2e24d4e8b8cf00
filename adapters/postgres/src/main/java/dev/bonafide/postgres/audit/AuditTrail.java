package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sql.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant's chain of events; every call belongs to that tenant's transaction. */
public record AuditTrail(JdbcClient sql) {
  private static final String BEGIN =
      """
      insert into audit_head (tenant, sequence, hash) values (:tenant, 0, '')
      on conflict (tenant) do nothing
      """;

  /** Who adds an event waits for the one that is being added: the next hash needs it. */
  private static final String HEAD =
      "select sequence, hash from audit_head where tenant = :tenant for update";

  /** All at once: who waits for the head waits for as little as can be. */
  private static final String ADD =
      """
      with added as (
        insert into audit_event (tenant, sequence, at, actor, act, case_number, detail, hash)
        select :tenant, event.*
        from unnest(cast(:sequences as bigint[]), cast(:times as timestamptz[]),
          cast(:actors as text[]), cast(:acts as text[]), cast(:numbers as bigint[]),
          cast(:details as text[]), cast(:hashes as text[])) as event)
      update audit_head set sequence = :sequence, hash = :hash where tenant = :tenant
      """;

  private static final String END = "select sequence, hash from audit_head where tenant = :tenant";

  private static final String PAGE =
      """
      select sequence, at, actor, act, case_number, detail, hash from audit_event
      where tenant = :tenant and sequence > :after order by sequence limit :most
      """;

  private static final String TENANTS = "select tenant from audit_head order by tenant";

  /** Adds an event, which is there if the transaction's work is. */
  public void add(AuditEvent event) {
    EventsOfTransaction.add(event, this::write);
  }

  private void write(Tenant tenant, List<AuditEvent> events) {
    List<ChainLink> links = new ArrayList<>();
    ChainLink last = head(tenant);
    for (AuditEvent event : events) {
      last = last.next(event);
      links.add(last);
    }
    about(ADD, tenant)
        .param("sequences", links.stream().map(ChainLink::sequence).toArray(Long[]::new))
        .param("times", texts(events, event -> Timestamps.of(event.at()).toString()))
        .param("actors", texts(events, AuditEvent::actor))
        .param("acts", texts(events, event -> event.act().id()))
        .param("numbers", events.stream().map(event -> event.id().number()).toArray(Long[]::new))
        .param("details", texts(events, AuditEvent::detail))
        .param("hashes", texts(links, ChainLink::hash))
        .param("sequence", last.sequence())
        .param("hash", last.hash())
        .update();
  }

  private static <T> String[] texts(List<T> all, Function<T, String> text) {
    return all.stream().map(text).toArray(String[]::new);
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
    return link(HEAD, tenant)
        .orElseGet(
            () -> {
              about(BEGIN, tenant).update();
              return link(HEAD, tenant).orElseThrow();
            });
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

package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A tenant's chain of events; every call belongs to that tenant's transaction. */
public record AuditTrail(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(AuditTrail.class, "audit-trail");

  private static final String BEGIN = QUERIES.text("begin");

  /** Who adds an event waits for the one that is being added: the next hash needs it. */
  private static final String HEAD = QUERIES.text("head");

  /** All at once: who waits for the head waits for as little as can be. */
  private static final String ADD = QUERIES.text("add");

  private static final String END = QUERIES.text("end");

  private static final String SEAL = "update audit_head set seal = :seal where tenant = :tenant";

  private static final String PAGE = QUERIES.text("page");

  private static final String TENANTS = QUERIES.text("tenants");

  /** Adds an event, which is there if the transaction's work is. */
  public void add(AuditEvent event) {
    EventsOfTransaction.add(event, this::write);
  }

  private void write(Tenant tenant, List<AuditEvent> events) {
    List<ChainLink> links = new ArrayList<>();
    ChainEnd end = head(tenant);
    ChainLink last = end.link();
    for (AuditEvent event : events) {
      last = last.next(event);
      links.add(last);
    }
    database
        .about(tenant, ADD)
        .param("sequences", links.stream().map(ChainLink::sequence).toArray(Long[]::new))
        .param("times", texts(events, event -> Timestamps.of(event.at()).toString()))
        .param("actors", texts(events, AuditEvent::actor))
        .param("acts", texts(events, event -> event.act().id()))
        .param("numbers", events.stream().map(event -> event.id().number()).toArray(Long[]::new))
        .param("details", texts(events, AuditEvent::detail))
        .param("hashes", texts(links, ChainLink::hash))
        .param("sequence", last.sequence())
        .param("hash", last.hash())
        .param("seal", end.sealOf(last, tenant, database.words()))
        .update();
  }

  /** Seals the end as it stands; answers whether there is one, and a key. */
  boolean seal(Tenant tenant) {
    ChainEnd end = head(tenant);
    String seal = database.words().signed(tenant, end.link().digestAsEnd(tenant));
    return seal != null && database.about(tenant, SEAL).param("seal", seal).update() == 1;
  }

  private static <T> String[] texts(List<T> all, Function<T, String> text) {
    return all.stream().map(text).toArray(String[]::new);
  }

  /** The events after one, the oldest first. */
  public List<AuditRow> page(Tenant tenant, long after, int most) {
    return database
        .about(tenant, PAGE)
        .param("after", after)
        .param("most", most)
        .list(row -> AuditRow.of(tenant, row));
  }

  /** Where the chain says that it ends. */
  ChainEnd end(Tenant tenant) {
    return database.about(tenant, END).single(ChainEnd::of);
  }

  /** Those that have a chain, or should have one. */
  public List<Tenant> tenants() {
    return database.across(TENANTS).tenants();
  }

  /** Code that takes a tenant away locks its key first, and then its chain. */
  private ChainEnd head(Tenant tenant) {
    database.words().hold(tenant);
    return locked(tenant)
        .orElseGet(
            () -> {
              database.about(tenant, BEGIN).update();
              return locked(tenant).orElseThrow();
            });
  }

  private Optional<ChainEnd> locked(Tenant tenant) {
    return database.about(tenant, HEAD).optional(ChainEnd::of);
  }
}

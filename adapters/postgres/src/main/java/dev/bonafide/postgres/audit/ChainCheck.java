package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a tenant's chain from its beginning, and tells whether anything was changed since. Someone
 * who has the database and no key can at most bring back an end that was once sealed, with the
 * cases as they were then.
 */
public final class ChainCheck {
  private static final int PAGE = 1_000;

  /** Lines that are alike have as many events. */
  private static final String MISSING =
      """
      with said as (
        select number, lower(kind) as act, at, by, count(*) as times, max(line) as line
        from case_entry where tenant = :tenant group by number, kind, at, by
      ), noted as (
        select case_number, act, at, actor, count(*) as times
        from audit_event where tenant = :tenant group by case_number, act, at, actor
      )
      select number, 'case ' || number || ' has a line ' || line + 1 || ' without its event' as what
      from said left join noted on case_number = number and noted.act = said.act
        and noted.at = said.at and actor = by
      where said.times > coalesce(noted.times, 0)
      union all
      select number, 'case ' || number || ' was erased without an event'
      from tombstone where tenant = :tenant and not exists (
        select from audit_event where tenant = :tenant and act = 'erased'
          and case_number = number)
      order by number, what limit 1
      """;

  private final Database database;
  private final AuditTrail trail;

  public ChainCheck(Database database) {
    this.database = database;
    this.trail = new AuditTrail(database);
  }

  /** Those that have a chain, or should have one. */
  public List<Tenant> tenants() {
    return trail.tenants();
  }

  /**
   * Reads the chain, as far as it went when it was asked for.
   *
   * @param each told of every event, up to the first that was changed
   * @return what is wrong; empty where every event is as it was added, and none is missing
   */
  public Optional<String> read(Tenant tenant, Consumer<AuditRow> each) {
    ChainEnd end = trail.end(tenant);
    return events(tenant, end.link(), each).or(() -> missing(tenant)).or(() -> end(tenant, end));
  }

  /**
   * Seals the end of a chain that was begun without a key, or that a program without it went on
   * with.
   *
   * @return whether there is a key
   */
  public boolean seal(Tenant tenant) {
    return database.attempt(tenant, () -> trail.seal(tenant));
  }

  private Optional<String> events(Tenant tenant, ChainLink end, Consumer<AuditRow> each) {
    ChainLink at = ChainLink.START;
    while (at.sequence() < end.sequence()) {
      int most = (int) Math.min(PAGE, end.sequence() - at.sequence());
      List<AuditRow> page = trail.page(tenant, at.sequence(), most);
      if (page.isEmpty()) {
        return Optional.of("event %d is missing".formatted(at.sequence() + 1));
      }
      for (AuditRow row : page) {
        if (!row.follows(at)) {
          return Optional.of("event %d is not the one that was added".formatted(at.sequence() + 1));
        }
        each.accept(row);
        at = new ChainLink(row.sequence(), row.hash());
      }
    }
    return at.equals(end) ? Optional.empty() : Optional.of("the chain does not end as it was left");
  }

  private Optional<String> end(Tenant tenant, ChainEnd end) {
    if (end.last() > end.link().sequence()) {
      return Optional.of("event %d stands behind the end".formatted(end.link().sequence() + 1));
    }
    boolean sealed = database.in(tenant, () -> end.isSealed(tenant, database.words()));
    return sealed ? Optional.empty() : Optional.of("its end is not sealed with the key");
  }

  /**
   * The first event that there must be by what the cases say, and is not; empty where none is
   * missing.
   */
  private Optional<String> missing(Tenant tenant) {
    return database.about(tenant, MISSING).optional(row -> row.text("what"));
  }
}

package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.util.Optional;

/**
 * What cases say of the events that there must be; every call belongs to the tenant's transaction.
 */
record CaseEvents(Database database) {
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

  /** The first that is missing; empty where none is. */
  Optional<String> missing(Tenant tenant) {
    return database.about(tenant, MISSING).optional(row -> row.text("what"));
  }
}

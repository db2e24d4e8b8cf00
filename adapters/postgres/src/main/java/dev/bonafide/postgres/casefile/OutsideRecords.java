package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.postgres.seal.TenantWords;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds cases by the records of other systems that they were read from. */
public record OutsideRecords(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(OutsideRecords.class, "outside-records");

  private static final String TENANTS = "select distinct tenant from outside_record order by 1";

  private static final String CASES = QUERIES.text("cases");

  private static final String NAMED = QUERIES.text("named");

  private static final String HELD = QUERIES.text("held");

  private static final String MOVE = QUERIES.text("move");

  /** The tenants that have cases of other systems' records. */
  public List<Tenant> tenants() {
    return database.across(TENANTS).tenants();
  }

  /** A tenant's cases that were read from a record, whatever part of it. */
  public List<CaseId> cases(Tenant tenant, OutsideRecord record) {
    return database.in(
        tenant,
        () -> about(tenant, CASES, record).list(row -> new CaseId(tenant, row.number("number"))));
  }

  /**
   * The records of a system, without their parts, that cases were read from lately.
   *
   * @return each with the first time
   */
  public Map<OutsideRecord, Instant> named(Tenant tenant, String system, Instant since) {
    Map<OutsideRecord, Instant> named = new LinkedHashMap<>();
    database
        .about(tenant, NAMED)
        .param("since", since)
        .each(
            row -> {
              OutsideRecord one = OutsideRecordRows.read(row.words("record"));
              if (one.system().equals(system)) {
                named.putIfAbsent(
                    new OutsideRecord(one.system(), one.id(), null), row.moment("at"));
              }
            });
    return named;
  }

  /** Has a tenant's cases of one record be cases of the one that it was merged into. */
  public void move(Tenant tenant, OutsideRecord from, String into) {
    database.run(
        tenant,
        () -> {
          List<Held> held =
              about(tenant, HELD, from)
                  .list(
                      row ->
                          new Held(
                              row.number("number"),
                              row.count("line"),
                              row.count("place"),
                              OutsideRecordRows.read(row.words("record"))));
          held.forEach(one -> move(tenant, one, into));
        });
  }

  private void move(Tenant tenant, Held held, String into) {
    OutsideRecord moved = held.record().movedTo(into);
    database
        .about(tenant, MOVE)
        .param("number", held.number())
        .param("line", held.line())
        .param("place", held.place())
        .param("digest", database.words(tenant).digest(OutsideRecordRows.key(moved)))
        .words("record", OutsideRecordRows.written(moved))
        .update();
  }

  private record Held(long number, int line, int place, OutsideRecord record) {}

  /** Also what was stored before anything was sealed. */
  private TenantStatement about(Tenant tenant, String statement, OutsideRecord record) {
    String key = OutsideRecordRows.key(record);
    return database
        .about(tenant, statement)
        .param(
            "digests",
            List.of(
                database.words().digest(tenant, key), TenantWords.UNSEALED.digest(tenant, key)));
  }
}

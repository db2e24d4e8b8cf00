package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.seal.TenantWords;
import dev.bonafide.postgres.seal.WordsOfTenant;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds cases by the records of other systems that they were read from. */
public record OutsideRecords(Database database) {
  private static final String TENANTS = "select distinct tenant from outside_record order by 1";

  private static final String CASES =
      """
      select distinct number from outside_record
      where tenant = :tenant and digest in (:digests) order by 1
      """;

  private static final String NAMED =
      """
      select outside_record.record, case_entry.at from outside_record
      join case_entry using (tenant, number, line)
      where tenant = :tenant and case_entry.at >= :since order by case_entry.at
      """;

  private static final String HELD =
      """
      select number, line, place, record from outside_record
      where tenant = :tenant and digest in (:digests) order by number, line, place for update
      """;

  private static final String MOVE =
      """
      update outside_record set digest = :digest, record = :record
      where tenant = :tenant and number = :number and line = :line and place = :place
      """;

  /** The tenants that have cases of other systems' records. */
  public List<Tenant> tenants() {
    return database.tenants(TENANTS, Map.of());
  }

  /** A tenant's cases that were read from a record, whatever part of it. */
  public List<CaseId> cases(Tenant tenant, OutsideRecord record) {
    return database.in(
        tenant,
        () ->
            about(tenant, CASES, record)
                .query((row, _) -> new CaseId(tenant, row.getLong("number")))
                .list());
  }

  /**
   * The records of a system, without their parts, that cases were read from lately.
   *
   * @return each with the first time
   */
  public Map<OutsideRecord, Instant> named(Tenant tenant, String system, Instant since) {
    WordsOfTenant words = database.words(tenant);
    Map<OutsideRecord, Instant> named = new LinkedHashMap<>();
    database.run(
        tenant,
        () ->
            database
                .about(tenant, NAMED)
                .param("since", Timestamp.from(since))
                .query(
                    row -> {
                      OutsideRecord one = OutsideRecordRows.read(words.in(row, "record"));
                      if (one.system().equals(system)) {
                        named.putIfAbsent(
                            new OutsideRecord(one.system(), one.id(), null),
                            row.getTimestamp("at").toInstant());
                      }
                    }));
    return named;
  }

  /** Has a tenant's cases of one record be cases of the one that it was merged into. */
  public void move(Tenant tenant, OutsideRecord from, String into) {
    WordsOfTenant words = database.words(tenant);
    database.run(
        tenant,
        () -> {
          List<Held> held =
              about(tenant, HELD, from)
                  .query(
                      (row, _) ->
                          new Held(
                              row.getLong("number"),
                              row.getInt("line"),
                              row.getInt("place"),
                              OutsideRecordRows.read(words.in(row, "record"))))
                  .list();
          held.forEach(one -> move(tenant, one, into, words));
        });
  }

  private void move(Tenant tenant, Held held, String into, WordsOfTenant words) {
    OutsideRecord moved = held.record().movedTo(into);
    database
        .about(tenant, MOVE)
        .param("number", held.number())
        .param("line", held.line())
        .param("place", held.place())
        .param("digest", words.digest(OutsideRecordRows.key(moved)))
        .param("record", words.stored(OutsideRecordRows.written(moved)))
        .update();
  }

  private record Held(long number, int line, int place, OutsideRecord record) {}

  /** Also what was stored before anything was sealed. */
  private JdbcClient.StatementSpec about(Tenant tenant, String statement, OutsideRecord record) {
    String key = OutsideRecordRows.key(record);
    return database
        .about(tenant, statement)
        .param(
            "digests",
            List.of(
                database.words().digest(tenant, key), TenantWords.UNSEALED.digest(tenant, key)));
  }
}

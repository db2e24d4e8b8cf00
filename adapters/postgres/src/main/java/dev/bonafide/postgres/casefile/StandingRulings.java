package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.engine.ExplainedRules;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.StandingLines;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A tenant's rulings as they stand, and the cases that were confirmed, since some moment. */
public final class StandingRulings {
  /** Of each case and finding the last one that nobody took back. */
  private static final String RULED =
      """
      select distinct on (number, finding) number, finding, by, disposition from case_entry
      where tenant = :tenant and kind = 'RULED' and at >= :since and %s
      order by number, finding, line desc
      """
          .formatted(StandingLines.stands("case_entry"));

  private static final String CONFIRMED =
      """
      select concluded.number, examined.line, examined.findings
      from (
        select distinct on (number) number, conclusion from case_entry
        where tenant = :tenant and kind = 'CONCLUDED' and at >= :since and %s
        order by number, line desc) concluded
      cross join lateral (
        select line, findings from case_entry
        where tenant = :tenant and number = concluded.number and kind = 'EXAMINED'
        order by line desc limit 1) examined
      where concluded.conclusion = 'CONFIRMED_FRAUD'
      """
          .formatted(StandingLines.stands("case_entry"));

  private static final String REPORT =
      """
      select report from case_entry
      where tenant = :tenant and number = :number and line = :line and report is not null
      """;

  private final Database database;
  private final CaseRows rows;

  public StandingRulings(Database database) {
    this.database = database;
    this.rows = new CaseRows(database.sql(), database.words());
  }

  /** What was ruled; what was taken back is not there. */
  public List<ExplainedRules.Ruled> since(Tenant tenant, Instant since) {
    return rows(tenant, RULED, since, (row, _) -> ruled(row)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The latest examination of a confirmed case.
   *
   * @param rules that fired, where the case's words went; null where its report tells
   */
  public record Confirmed(CaseId id, int line, @Nullable List<String> rules) {}

  /** Of the cases that were confirmed. */
  public List<Confirmed> confirmed(Tenant tenant, Instant since) {
    return rows(tenant, CONFIRMED, since, (row, _) -> confirmed(tenant, row));
  }

  private <T> List<T> rows(Tenant tenant, String statement, Instant since, RowMapper<T> mapper) {
    return database
        .transactions()
        .in(
            tenant,
            () ->
                database
                    .sql()
                    .sql(statement)
                    .param("tenant", tenant.id())
                    .param("since", Timestamps.of(since))
                    .query(mapper)
                    .list());
  }

  /** The report of an examination; empty where it is gone. */
  public String report(Confirmed examined) {
    CaseId id = examined.id();
    return database
        .transactions()
        .in(
            id.tenant(),
            () ->
                rows.about(id, examined.line(), REPORT)
                    .query((row, _) -> rows.words(id).in(row, "report"))
                    .optional()
                    .orElse(""));
  }

  private static Optional<ExplainedRules.Ruled> ruled(ResultSet row) throws SQLException {
    String disposition = row.getString("disposition");
    return disposition == null
        ? Optional.empty()
        : Optional.of(
            new ExplainedRules.Ruled(
                row.getLong("number"),
                row.getString("finding"),
                row.getString("by"),
                Disposition.valueOf(disposition)));
  }

  private static Confirmed confirmed(Tenant tenant, ResultSet row) throws SQLException {
    Array findings = row.getArray("findings");
    return new Confirmed(
        new CaseId(tenant, row.getLong("number")),
        row.getInt("line"),
        findings == null ? null : List.of((String[]) findings.getArray()));
  }
}

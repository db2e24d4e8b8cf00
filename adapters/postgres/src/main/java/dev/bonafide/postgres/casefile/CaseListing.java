package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.StandingLines;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's cases; those, too, whose words went. Every method works within the caller's
 * transaction, which is that tenant's.
 */
public record CaseListing(Database database) {
  private static final String CASES =
      """
      select number, at, emptied_at, conversation,
        (select verdict from case_entry entry
         where entry.tenant = case_file.tenant and entry.number = case_file.number
           and kind = 'EXAMINED' order by line desc limit 1) as verdict,
        (select conclusion from %s outcome) as conclusion
      from case_file
      where tenant = :tenant
      """
          .formatted(StandingLines.outcome("case_file"));

  private static final String BEFORE =
      CASES + "and number < :from order by number desc limit :most";

  private static final String AFTER = CASES + "and number > :from order by number limit :most";

  private static final String COUNTS =
      "select verdict, lower(conclusion) as outcome, count(*) as cases from ("
          + CASES
          + ") listed group by verdict, conclusion";

  private static final String REPORT =
      """
      select report from case_entry
      where tenant = :tenant and number = :number and kind = 'EXAMINED'
      order by line desc limit 1
      """;

  private static final String LINES =
      """
      select entry_count from case_file
      where tenant = :tenant and number = :number and emptied_at is null for update
      """;

  /** The cases before one, so many at most, the newest first. */
  public List<ListedCase> page(Tenant tenant, long before, int most) {
    return cases(BEFORE, tenant, before, most);
  }

  /** The cases after one, so many at most, the oldest first. */
  public List<ListedCase> pageAfter(Tenant tenant, long after, int most) {
    return cases(AFTER, tenant, after, most);
  }

  /**
   * Count of the cases with a verdict and an outcome.
   *
   * @param verdict the id of the latest; null before the first
   * @param outcome the id; null where no one decided
   */
  public record Counted(@Nullable String verdict, @Nullable String outcome, long cases) {}

  /** Counts the cases of each kind. */
  public List<Counted> counts(Tenant tenant) {
    return database
        .about(tenant, COUNTS)
        .query(
            (row, _) ->
                new Counted(
                    row.getString("verdict"), row.getString("outcome"), row.getLong("cases")))
        .list();
  }

  private List<ListedCase> cases(String which, Tenant tenant, long from, int most) {
    return database
        .about(tenant, which)
        .param("from", from)
        .param("most", most)
        .query((row, _) -> listed(row))
        .list();
  }

  /** The latest verdict's JSON; empty where there is none, or its words went. */
  public Optional<String> report(CaseId id) {
    return database
        .about(id, REPORT)
        .query((row, _) -> database.words(id.tenant()).in(row, "report"))
        .optional()
        .filter(report -> !report.isEmpty());
  }

  /**
   * How many lines a case has, which stay that many until the transaction ends; empty where it is
   * not there or its words went. The tenant is locked before, as by everyone who adds lines.
   */
  public Optional<Integer> lockedLines(CaseId id) {
    database.about(id, Erasure.TOGETHER).query((_, _) -> true).optional();
    return database.about(id, LINES).query(Integer.class).optional();
  }

  private static ListedCase listed(ResultSet row) throws SQLException {
    @Nullable String conclusion = row.getString("conclusion");
    return new ListedCase(
        row.getLong("number"),
        Timestamps.at(row, "at"),
        Timestamps.orNull(row, "emptied_at"),
        row.getString("conversation"),
        row.getString("verdict"),
        conclusion == null ? null : Conclusion.valueOf(conclusion));
  }
}

package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.sql.StandingLines;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenant's cases; those, too, whose words went. */
public record CaseListing(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(CaseListing.class, "case-listing");

  private static final String CASES =
      QUERIES.text("cases").formatted(StandingLines.outcome("case_file"));

  private static final String BEFORE =
      CASES + " and number < :from order by number desc limit :most";

  private static final String AFTER = CASES + " and number > :from order by number limit :most";

  private static final String COUNTS =
      "select verdict, lower(conclusion) as outcome, count(*) as cases from ("
          + CASES
          + ") listed group by verdict, conclusion";

  private static final String REPORT = QUERIES.text("report");

  private static final String LINES = QUERIES.text("lines");

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
        .list(
            row ->
                new Counted(
                    row.textOrNull("verdict"), row.textOrNull("outcome"), row.number("cases")));
  }

  private List<ListedCase> cases(String which, Tenant tenant, long from, int most) {
    return database
        .about(tenant, which)
        .param("from", from)
        .param("most", most)
        .list(CaseListing::listed);
  }

  /** The latest verdict's JSON; empty where there is none, or its words went. */
  public Optional<String> report(CaseId id) {
    return database
        .about(id, REPORT)
        .optional(row -> row.words("report"))
        .filter(report -> !report.isEmpty());
  }

  /**
   * How many lines a case has, which stay that many until the transaction ends; empty where it is
   * not there or its words went. The tenant is locked before, as by everyone who adds lines.
   */
  public Optional<Integer> lockedLines(CaseId id) {
    database.about(id, Erasure.TOGETHER).finds();
    return database.about(id, LINES).optional(row -> row.count("entry_count"));
  }

  private static ListedCase listed(TenantRow row) {
    return new ListedCase(
        row.number("number"),
        row.moment("at"),
        row.momentOrNull("emptied_at"),
        row.text("conversation"),
        row.textOrNull("verdict"),
        row.constantOrNull("conclusion", Conclusion.class));
  }
}

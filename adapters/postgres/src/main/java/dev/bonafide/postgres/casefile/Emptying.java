package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything that people wrote out of a case. When it was opened, who did what, verdicts, the
 * ids of the rules that fired, rulings and outcomes stay.
 */
final class Emptying {
  private static final String MARK =
      """
      update case_file set emptied_at = :at
      where tenant = :tenant and number = :number and emptied_at is null
        and worded_at < coalesce(:before, timestamptz 'infinity')
      """;

  private static final String REPORTS =
      """
      select line, report from case_entry
      where tenant = :tenant and number = :number and kind = 'EXAMINED'
      """;

  private static final String REMEMBER_RULES =
      """
      update case_entry set findings = string_to_array(:findings, chr(10))
      where tenant = :tenant and number = :number and line = :line
      """;

  private static final List<String> WORDS =
      List.of(
          """
          update case_entry set subject_name = null,
            report = case when report is not null then ''::bytea end,
            words = case when words is not null then ''::bytea end,
            code = case when code is not null then ''::bytea end
          where tenant = :tenant and number = :number
          """,
          Erasure.FORGET_REASONS,
          "delete from case_trait where tenant = :tenant and number = :number",
          "delete from claim where tenant = :tenant and number = :number",
          "delete from notice where tenant = :tenant and number = :number",
          "delete from outside_record where tenant = :tenant and number = :number");

  private final Database database;
  private final ExhibitRows exhibits;

  Emptying(Database database) {
    this.database = database;
    this.exhibits = new ExhibitRows(database);
  }

  /**
   * Empties a case.
   *
   * @param before only where no one added to it since; null for in any case
   * @param fired the ids of the rules that a report names
   * @return whether it was there, with its words
   */
  boolean empty(
      CaseId id, Instant at, @Nullable Instant before, Function<String, List<String>> fired) {
    exhibits.alone(id);
    int marked =
        database
            .about(id, MARK)
            .param("at", Timestamps.of(at))
            .param("before", before == null ? null : Timestamps.of(before))
            .update();
    if (marked == 0) {
      return false;
    }
    List<Examined> examined =
        database.about(id, REPORTS).query((row, _) -> examined(id, row)).list();
    for (Examined one : examined) {
      database
          .about(id, one.line(), REMEMBER_RULES)
          .param("findings", String.join("\n", fired.apply(one.report())))
          .update();
    }
    exhibits.delete(id);
    WORDS.forEach(statement -> database.about(id, statement).update());
    return true;
  }

  private Examined examined(CaseId id, ResultSet row) throws SQLException {
    return new Examined(row.getInt("line"), database.words(id.tenant()).in(row, "report"));
  }

  private record Examined(int line, String report) {}
}

package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything that people wrote out of a case. When it was opened, who did what, verdicts, the
 * ids of the rules that fired, rulings and outcomes stay.
 */
record Emptying(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(Emptying.class, "emptying");

  private static final String MARK = QUERIES.text("mark");

  private static final String REPORTS = QUERIES.text("reports");

  private static final String REMEMBER_RULES = QUERIES.text("remember-rules");

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

  /**
   * Empties a case.
   *
   * @param before only where no one added to it since; null for in any case
   * @param fired the ids of the rules that a report names
   * @return whether it was there, with its words
   */
  boolean empty(
      CaseId id, Instant at, @Nullable Instant before, Function<String, List<String>> fired) {
    ExhibitRows exhibits = new ExhibitRows(database);
    exhibits.alone(id);
    int marked = database.about(id, MARK).param("at", at).param("before", before).update();
    if (marked == 0) {
      return false;
    }
    List<Examined> examined = database.about(id, REPORTS).list(Emptying::examined);
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

  private static Examined examined(TenantRow row) {
    return new Examined(row.count("line"), row.words("report"));
  }

  private record Examined(int line, String report) {}
}

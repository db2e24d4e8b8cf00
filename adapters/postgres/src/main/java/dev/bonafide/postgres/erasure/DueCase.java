package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case whose words are too old, by the tenant's own time where that is shorter.
 *
 * @param wordedAt when someone last added to it
 */
record DueCase(CaseId id, Instant wordedAt) {
  private static final PropertyFile QUERIES = PropertyFile.beside(DueCase.class, "due-case");

  /** Nothing is kept for less than a day, so the index finds the few that may be due. */
  private static final String AFTER = QUERIES.text("after");

  /**
   * Those behind one, the oldest first; of all tenants, without a word of any.
   *
   * @param last null for the first
   */
  static List<DueCase> after(
      Database database, @Nullable DueCase last, Retention retention, Instant now, int most) {
    return database
        .across(AFTER)
        .param("now", now)
        .param("days", retention.isForever() ? null : retention.days())
        .param("worded", last == null ? null : last.wordedAt())
        .param("tenant", last == null ? "" : last.id().tenant().id())
        .param("number", last == null ? 0 : last.id().number())
        .param("most", most)
        .list(DueCase::due);
  }

  private static DueCase due(TenantRow row) {
    return new DueCase(
        new CaseId(new Tenant(row.text("tenant")), row.number("number")), row.moment("worded_at"));
  }
}

package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cases as their operator sees them: those, too, whose words went. Every method works within the
 * caller's transaction, which is that tenant's.
 */
public record CaseRecords(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(CaseRecords.class, "case-records");

  private static final String FIND = QUERIES.text("find");

  private static final String FINDINGS = QUERIES.text("findings");

  private static final String NUMBERS = QUERIES.text("numbers");

  private static final String SHARING = QUERIES.text("sharing");

  /** Everything that is stored of a case. */
  public Optional<CaseRecord> find(CaseId id) {
    return database.about(id, FIND).optional(row -> read(id, row));
  }

  private CaseRecord read(CaseId id, TenantRow row) {
    return new CaseRecord(
        new CaseHistory(id, row.text("conversation"), new EntryReader(database).entries(id)),
        row.moment("at"),
        row.momentOrNull("emptied_at"),
        findings(id));
  }

  private Map<Integer, List<String>> findings(CaseId id) {
    Map<Integer, List<String>> found = new HashMap<>();
    database.about(id, FINDINGS).each(row -> found.put(row.count("line"), row.texts("findings")));
    return found;
  }

  /** The numbers after one, so many at most. */
  public List<Long> numbers(Tenant tenant, long after, int most) {
    return database
        .about(tenant, NUMBERS)
        .param("after", after)
        .param("most", most)
        .list(row -> row.number("number"));
  }

  /** The other cases that hold the same texts; notes are the reviewers', and tie nothing. */
  public List<Long> sharing(CaseId id) {
    return database.about(id, SHARING).list(row -> row.number("number"));
  }

  /**
   * Takes what people wrote out of a case.
   *
   * @param before only where no one added to it since; null for in any case
   * @param fired the ids of the rules that a report names
   * @return whether it was there, with its words
   */
  public boolean empty(
      CaseId id,
      String by,
      String why,
      Instant at,
      @Nullable Instant before,
      Function<String, List<String>> fired) {
    boolean emptied = new Emptying(database).empty(id, at, before, fired);
    if (emptied) {
      new AuditTrail(database).add(new AuditEvent(id, at, by, AuditAct.EMPTIED, why));
    }
    return emptied;
  }

  /** Takes a case away; answers whether it was there. */
  public boolean erase(CaseId id, String by, String why, Instant at) {
    boolean erased = new Erasure(database).erase(id, by, at);
    if (erased) {
      new AuditTrail(database).add(new AuditEvent(id, at, by, AuditAct.ERASED, why));
    }
    return erased;
  }

  /** Notes that a case was written out for someone. */
  public void exported(CaseHistory history, String by, Instant at) {
    new AuditTrail(database).add(new AuditEvent(history.id(), at, by, AuditAct.EXPORTED, ""));
  }
}

package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the traits of cases that were stored before traits were, in an older form, or by an older
 * program: a case a transaction, so that no one waits.
 */
public record TraitRun(Database database, TraitSource source) {
  private static final PropertyFile QUERIES = PropertyFile.beside(TraitRun.class, "trait-run");

  private static final Logger LOG = LoggerFactory.getLogger(TraitRun.class);
  private static final int PAGE = 200;

  private static final String DUE = QUERIES.text("due");

  private static final String WORDED = QUERIES.text("worded");

  /** Those of all tenants; answers of how many cases. */
  public int run() {
    int taken = 0;
    @Nullable CaseId last = null;
    List<CaseId> page;
    do {
      page = due(last);
      for (CaseId id : page) {
        taken += isTaken(id) ? 1 : 0;
        last = id;
      }
    } while (page.size() == PAGE);
    return taken;
  }

  /** One that cannot be read keeps no other from being. */
  private boolean isTaken(CaseId id) {
    try {
      return database.in(id.tenant(), () -> take(id));
    } catch (RuntimeException failure) {
      LOG.warn("the traits of a case could not be taken: {}", failure.getClass().getName());
      return false;
    }
  }

  private boolean take(CaseId id) {
    database.about(id, Erasure.TOGETHER).finds();
    return database
        .about(id, WORDED)
        .optional(row -> row.text("conversation"))
        .map(
            conversation -> {
              CaseHistory history =
                  new CaseHistory(id, conversation, new EntryReader(database).entries(id));
              new TraitRows(database).replace(id, source.of(CaseState.of(history).handedIn()));
              return true;
            })
        .orElse(false);
  }

  private List<CaseId> due(@Nullable CaseId last) {
    return database
        .across(DUE)
        .param("form", TraitRows.form(database.words()))
        .param("tenant", last == null ? "" : last.tenant().id())
        .param("number", last == null ? 0 : last.number())
        .param("most", PAGE)
        .list(row -> new CaseId(new Tenant(row.text("tenant")), row.number("number")));
  }
}

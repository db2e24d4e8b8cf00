package dev.bonafide.bot.report;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.function.Supplier;

/** A stored case that someone at the machine takes out, with the events of it. */
record TakenCase(Machine machine) {
  /**
   * The case, noted as taken out.
   *
   * @throws Refusal where it is not there, or its words are not
   */
  CaseHistory out(CaseId id) {
    try (Database database = machine.database()) {
      CaseRecords records = new CaseRecords(database);
      return database.in(id.tenant(), () -> out(id, records));
    }
  }

  private CaseHistory out(CaseId id, CaseRecords records) {
    String name = "case " + id.number() + " of " + id.tenant().id();
    CaseRecord found = records.find(id).orElseThrow(() -> new Refusal("there is no " + name));
    if (found.emptiedAt() != null) {
      throw new Refusal(
          "the words of %s were deleted on %s; use bonafide case export to get what is left"
              .formatted(name, found.emptiedAt()));
    }
    records.exported(found.history(), Machine.user(), machine.now());
    return found.history();
  }

  /** The stored lists, as they stand today. */
  Watchlists watchlists() {
    try (Database database = machine.database()) {
      return Watchlists.of(
          new StoredWatchlists(database, Tenant.INSTALLATION).read(), machine.today());
    }
  }

  /** Does some work, and notes what of the case went to a language model for it. */
  <T> T noting(CaseId id, Supplier<T> work) {
    SentRequests sent =
        new SentRequests(id.tenant(), one -> note(id, AuditAct.SENDING_TO_MODEL, List.of(one)));
    try {
      return sent.during(work);
    } finally {
      note(id, AuditAct.SENT_TO_MODEL, sent.take());
    }
  }

  /** Models are asked side by side, and a database that comes along is opened by one at a time. */
  private synchronized void note(CaseId id, AuditAct act, List<SentRequest> sent) {
    if (sent.isEmpty()) {
      return;
    }
    try (Database database = machine.database()) {
      PostgresCaseFiles cases = new PostgresCaseFiles(database);
      for (SentRequest one : sent) {
        cases.note(new AuditEvent(id, machine.now(), Machine.user(), act, one.toString()));
      }
    }
  }
}

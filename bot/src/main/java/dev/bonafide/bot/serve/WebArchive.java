package dev.bonafide.bot.serve;

import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.mail.Tombstones;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Screened;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps what the HTTP API or someone at the page stores among this machine's own cases. */
final class WebArchive implements Archive {
  private static final String BY = "api";

  private final Database database;
  private final CaseFiles cases;
  private final Removals removals;
  private final Tombstones tombstones;
  private final InstantSource clock;

  WebArchive(Database database, CaseFiles cases, Removals removals, InstantSource clock) {
    this.database = database;
    this.cases = cases;
    this.removals = removals;
    this.tombstones = new Tombstones(database);
    this.clock = clock;
  }

  @Override
  public long keep(String conversation, String by, Submission handedIn, Screened screened) {
    Instant at = screened.particulars().at();
    return database.in(
        Tenant.LOCAL,
        () -> {
          CaseId id = cases.open(Tenant.LOCAL, conversation, at);
          cases.append(id, new Entry.HandedIn(at, by, handedIn));
          cases.append(id, screened.entry(by));
          note(id, screened);
          if (!conversation.equals(BY)) {
            tombstones.note(conversation, new Address(Tenant.LOCAL, BY, conversation), at);
          }
          cases.note(new AuditEvent(id, at, by, AuditAct.SAW, "verdict"));
          return id.number();
        });
  }

  @Override
  public void announce(SentRequest leaving) {
    cases.note(
        AuditEvent.of(
            Tenant.LOCAL, clock.instant(), BY, AuditAct.SENDING_TO_MODEL, leaving.toString()));
  }

  @Override
  public void note(Screened unkept) {
    note(new CaseId(Tenant.LOCAL, AuditEvent.NO_CASE), unkept);
  }

  @Override
  public void note(List<SentRequest> sent) {
    Instant at = clock.instant();
    CaseId none = new CaseId(Tenant.LOCAL, AuditEvent.NO_CASE);
    sent.forEach(
        one -> cases.note(new AuditEvent(none, at, BY, AuditAct.SENT_TO_MODEL, one.toString())));
  }

  private void note(CaseId id, Screened screened) {
    Instant at = screened.particulars().at();
    screened
        .sent()
        .forEach(
            one -> cases.note(new AuditEvent(id, at, BY, AuditAct.SENT_TO_MODEL, one.toString())));
  }

  @Override
  public Optional<Kept> find(String conversation) {
    return cases.latest(Tenant.LOCAL, conversation).flatMap(WebArchive::kept);
  }

  @Override
  public boolean wasKept(String conversation) {
    return database.in(Tenant.LOCAL, () -> tombstones.isKnown(Tenant.LOCAL, conversation));
  }

  @Override
  public boolean erase(long number, String by) {
    return removals
        .cases()
        .erase(
            new CaseId(Tenant.LOCAL, number),
            new CaseRemoval.Request(by, "on request", clock.instant(), removals.erased()));
  }

  @Override
  public boolean wasErased(long number) {
    return tombstones.isErased(new CaseId(Tenant.LOCAL, number));
  }

  /** As it was when it was opened: what came later is no part of that request. */
  private static Optional<Kept> kept(CaseHistory history) {
    Optional<Submission> handedIn =
        first(Entry.HandedIn.class, history).map(Entry.HandedIn::submission);
    Optional<String> report = first(Entry.Examined.class, history).map(Entry.Examined::report);
    return handedIn.flatMap(
        submission -> report.map(json -> new Kept(history.id().number(), submission, json)));
  }

  private static <T extends Entry> Optional<T> first(Class<T> kind, CaseHistory history) {
    return history.entries().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}

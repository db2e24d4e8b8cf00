package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Cases in tables. A case whose words went is not found here any more, and takes no lines. */
public final class PostgresCaseFiles implements CaseFiles {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresCaseFiles.class, "postgres-case-files");

  /** Holds the tenant until the transaction ends, so that what is opened goes with it. */
  private static final String OPEN = QUERIES.text("open");

  private static final String FIND = QUERIES.text("find");

  private static final String LATEST = QUERIES.text("latest");

  private static final String RECENT = QUERIES.text("recent");

  private static final String OPENED = QUERIES.text("opened");

  private static final String COUNT =
      "select count(*) as cases from case_file where tenant = :tenant";

  /** Takes a case away, within the transaction of its tenant. */
  @FunctionalInterface
  public interface Eraser {
    void erase(CaseId id, String by, Instant at);
  }

  private final Database database;
  private final CaseNumbers numbers;
  private final EntryWriter writer;
  private final EntryReader reader;
  private final CaseListing listing;
  private final AuditTrail audit;
  private final Eraser eraser;
  private final BiConsumer<CaseId, Entry.Examined> told;
  private final TraitSource source;
  private final TraitRows traits;

  /** Cases about which nothing is stored elsewhere. */
  public PostgresCaseFiles(Database database) {
    this(database, (_, _) -> {}, TraitSource.NONE);
  }

  /** Cases of which nothing else tells. */
  public PostgresCaseFiles(
      Database database, BiConsumer<CaseId, Entry.Examined> told, TraitSource source) {
    this(database, told, source, erasing(database));
  }

  private static Eraser erasing(Database database) {
    CaseRecords records = new CaseRecords(database);
    return (id, by, at) -> records.erase(id, by, "", at);
  }

  /**
   * @param told of each verdict, in the transaction that stores it
   * @param source takes of cases by what they are linked
   * @param eraser takes a case away with everything that mentions it
   */
  public PostgresCaseFiles(
      Database database,
      BiConsumer<CaseId, Entry.Examined> told,
      TraitSource source,
      Eraser eraser) {
    this.source = source;
    this.told = told;
    this.eraser = eraser;
    this.database = database;
    this.numbers = new CaseNumbers(database);
    this.writer = new EntryWriter(database);
    this.traits = new TraitRows(database);
    this.reader = new EntryReader(database);
    this.listing = new CaseListing(database);
    this.audit = new AuditTrail(database);
  }

  @Override
  public CaseId open(Tenant tenant, String conversation, Instant at) {
    return database.in(
        tenant,
        () -> {
          CaseId id;
          do {
            id = new CaseId(tenant, numbers.next(tenant));
          } while (!isOpened(id, conversation, at));
          return id;
        });
  }

  /** Not where someone has just taken the tenant away. */
  private boolean isOpened(CaseId id, String conversation, Instant at) {
    return database.about(id, OPEN).param("conversation", conversation).param("at", at).update()
        == 1;
  }

  @Override
  public void append(CaseId id, Entry entry) {
    database.run(
        id.tenant(),
        () -> {
          int line = writer.append(id, entry);
          takeTraits(id, line, entry);
          audit.add(AuditEvent.of(id, entry));
          if (entry instanceof Entry.Examined examined) {
            told.accept(id, examined);
          }
        });
  }

  @Override
  public boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
    CaseId id = seen.id();
    return database.attempt(
        id.tenant(),
        () -> {
          boolean isSame = listing.lockedLines(id).orElse(-1) == seen.entries().size();
          if (isSame) {
            lines.forEach(line -> append(id, line));
            notes.forEach(audit::add);
          }
          return isSame;
        });
  }

  /** What was handed in first is at hand; later it is read with all that was handed in before. */
  private void takeTraits(CaseId id, int line, Entry entry) {
    if (source != TraitSource.NONE) {
      switch (entry) {
        case Entry.HandedIn in when line == 0 -> traits.first(id, source.of(in.submission()));
        case Entry.HandedIn _ -> find(id).ifPresent(this::takeTraits);
        case Entry.Undone undone ->
            find(id).filter(history -> isOfEvidence(history, undone)).ifPresent(this::takeTraits);
        default -> {}
      }
    }
  }

  private void takeTraits(CaseHistory history) {
    traits.replace(history.id(), source.of(CaseState.of(history).handedIn()));
  }

  /**
   * Whether other evidence counts since: a ruling or an outcome that is taken back changes none.
   */
  private static boolean isOfEvidence(CaseHistory history, Entry.Undone undone) {
    Entry taken = history.entries().get(undone.line());
    return taken instanceof Entry.HandedIn || taken instanceof Entry.Undone;
  }

  @Override
  public Optional<CaseHistory> find(CaseId id) {
    return database.in(
        id.tenant(),
        () ->
            database
                .about(id, FIND)
                .optional(row -> row.text("conversation"))
                .map(conversation -> new CaseHistory(id, conversation, reader.entries(id))));
  }

  @Override
  public Optional<CaseHistory> latest(Tenant tenant, String conversation) {
    return database.in(
        tenant,
        () ->
            database
                .about(tenant, LATEST)
                .param("conversation", conversation)
                .optional(row -> new CaseId(tenant, row.number("number")))
                .flatMap(this::find));
  }

  @Override
  public List<OpenedCase> recent(Tenant tenant, int most) {
    return database.about(tenant, RECENT).param("most", most).list(row -> opened(tenant, row));
  }

  @Override
  public List<OpenedCase> opened(Tenant tenant, Collection<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : database
            .about(tenant, OPENED)
            .param("numbers", numbers.toArray(Long[]::new))
            .list(row -> opened(tenant, row));
  }

  private static OpenedCase opened(Tenant tenant, TenantRow row) {
    return new OpenedCase(
        new CaseId(tenant, row.number("number")), row.text("conversation"), row.moment("at"));
  }

  /** How many a tenant has. */
  public long count(Tenant tenant) {
    return database.about(tenant, COUNT).single(row -> row.number("cases"));
  }

  @Override
  public void erase(CaseId id, String by, Instant at) {
    database.run(id.tenant(), () -> eraser.erase(id, by, at));
  }

  @Override
  public void note(AuditEvent event) {
    database.run(event.id().tenant(), () -> audit.add(event));
  }
}

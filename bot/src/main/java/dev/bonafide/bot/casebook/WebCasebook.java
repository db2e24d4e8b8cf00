package dev.bonafide.bot.casebook;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.LinkGraph;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseListing;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.casefile.ListedCase;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import dev.bonafide.web.cases.CaseCount;
import dev.bonafide.web.cases.CaseLinkage;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.CaseSummary;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.StoredCase;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** This machine's own cases, in tables. */
public final class WebCasebook implements Casebook {
  private final Database database;
  private final CaseFiles cases;
  private final CaseListing listing;
  private final CaseRecords records;
  private final CaseSearch search;
  private final CaseLinks links;
  private final InstantSource clock;

  public WebCasebook(Database database, CaseFiles cases, InstantSource clock) {
    this(database, cases, clock, CaseSearch.Bounds.STANDARD);
  }

  WebCasebook(Database database, CaseFiles cases, InstantSource clock, CaseSearch.Bounds bounds) {
    this.database = database;
    this.cases = cases;
    this.listing = new CaseListing(database);
    this.records = new CaseRecords(database);
    this.search = new CaseSearch(listing, records, bounds);
    this.links = new PostgresCaseLinks(database);
    this.clock = clock;
  }

  @Override
  public CasePage page(CaseQuery query, String by) {
    return database.in(Tenant.LOCAL, () -> found(query, by));
  }

  private CasePage found(CaseQuery query, String by) {
    CaseSearch.Found found = search.find(Tenant.LOCAL, query);
    if (!found.cases().isEmpty()) {
      String numbers =
          found.cases().stream()
              .map(one -> Long.toString(one.number()))
              .collect(Collectors.joining(" "));
      note(new CaseId(Tenant.LOCAL, AuditEvent.NO_CASE), by, AuditAct.SAW, "overview " + numbers);
    }
    return new CasePage(found.cases().stream().map(this::summary).toList(), found.next());
  }

  @Override
  public List<CaseCount> counts() {
    return listing.counts(Tenant.LOCAL).stream()
        .map(one -> new CaseCount(one.verdict(), one.outcome(), one.cases()))
        .toList();
  }

  @Override
  public Optional<StoredCase> show(long number, String by) {
    CaseId id = new CaseId(Tenant.LOCAL, number);
    return database.in(Tenant.LOCAL, () -> shown(id, by));
  }

  private Optional<ListedCase> listed(CaseId id) {
    return listing.page(Tenant.LOCAL, id.number() + 1, 1).stream()
        .filter(one -> one.number() == id.number())
        .findFirst();
  }

  private Optional<StoredCase> shown(CaseId id, String by) {
    return listed(id)
        .flatMap(
            one ->
                records
                    .find(id)
                    .map(
                        record -> {
                          note(id, by, AuditAct.SAW, "case");
                          return stored(one, record.history());
                        }));
  }

  private StoredCase stored(ListedCase one, CaseHistory history) {
    StoredReport report = report(history.id().number());
    return new StoredCase(summary(one, report), history);
  }

  @Override
  public Optional<CaseLinkage> linkage(long number, String by) {
    CaseId id = new CaseId(Tenant.LOCAL, number);
    return database.in(Tenant.LOCAL, () -> listed(id).map(_ -> linkage(id, by)));
  }

  @Override
  public Optional<CaseLook> look(long number, String by) {
    CaseId id = new CaseId(Tenant.LOCAL, number);
    return database.in(
        Tenant.LOCAL, () -> shown(id, by).map(one -> new CaseLook(one, linkage(id, by))));
  }

  private CaseLinkage linkage(CaseId id, String by) {
    LinkGraph graph = LinkGraph.around(id, links);
    List<CaseSummary> linked =
        graph.cases().stream()
            .map(number -> listed(new CaseId(Tenant.LOCAL, number)).orElseThrow())
            .map(this::summary)
            .toList();
    List<Unlinked> unlinked = links.unlinked(id);
    if (graph.cases().size() > 1 || !unlinked.isEmpty()) {
      String numbers =
          graph.cases().stream().skip(1).map(String::valueOf).collect(Collectors.joining(" "));
      note(id, by, AuditAct.SAW, ("links " + numbers).strip());
    }
    return new CaseLinkage(graph, linked, unlinked);
  }

  @Override
  public CaseLinks links() {
    return links;
  }

  @Override
  public Optional<CaseHistory> find(CaseId id) {
    return cases.find(id);
  }

  @Override
  public boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
    return cases.append(seen, lines, notes);
  }

  @Override
  public void note(AuditEvent event) {
    cases.note(event);
  }

  @Override
  public void reported(CaseHistory history, String by, List<SentRequest> sent) {
    CaseId id = history.id();
    database.run(
        id.tenant(),
        () -> {
          sent(id, by, sent);
          note(id, by, AuditAct.EXPORTED, "report");
        });
  }

  private void sent(CaseId id, String by, List<SentRequest> sent) {
    sent.forEach(one -> note(id, by, AuditAct.SENT_TO_MODEL, one.toString()));
  }

  private void note(CaseId id, String by, AuditAct act, String detail) {
    cases.note(new AuditEvent(id, clock.instant(), by, act, detail));
  }

  private CaseSummary summary(ListedCase one) {
    return summary(one, report(one.number()));
  }

  private StoredReport report(long number) {
    return StoredReport.of(listing.report(new CaseId(Tenant.LOCAL, number)).orElse(""));
  }

  private static CaseSummary summary(ListedCase one, StoredReport report) {
    Conclusion outcome = one.outcome();
    return new CaseSummary(
        one.number(),
        one.openedAt(),
        one.emptiedAt(),
        one.verdict(),
        outcome == null ? null : outcome.id(),
        report.kind(),
        report.name());
  }
}

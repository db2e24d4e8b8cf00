package dev.bonafide.web;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.LinkGraph;
import dev.bonafide.linkage.LinkReason;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.web.cases.CaseCount;
import dev.bonafide.web.cases.CaseLinkage;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.CaseSummary;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.StoredCase;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Screened;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keeps cases as long as it is there. */
public final class InMemory implements Archive, Casebook {
  private final TreeMap<Long, CaseHistory> cases = new TreeMap<>();
  private final Set<String> erased = new HashSet<>();
  private final List<String> noted = new ArrayList<>();
  private long last;

  @Override
  public synchronized long keep(
      String conversation, String by, Submission handedIn, Screened screened) {
    last++;
    List<Entry> entries =
        List.of(new Entry.HandedIn(screened.particulars().at(), by, handedIn), screened.entry(by));
    cases.put(last, new CaseHistory(new CaseId(Tenant.LOCAL, last), conversation, entries));
    return last;
  }

  @Override
  public void announce(SentRequest leaving) {}

  @Override
  public void note(List<SentRequest> sent) {}

  @Override
  public void note(Screened unkept) {}

  @Override
  public synchronized Optional<Kept> find(String conversation) {
    return cases.descendingMap().values().stream()
        .filter(one -> one.conversation().equals(conversation))
        .findFirst()
        .map(
            one -> {
              Entry.HandedIn in = (Entry.HandedIn) one.entries().getFirst();
              Entry.Examined examined = (Entry.Examined) one.entries().get(1);
              return new Kept(one.id().number(), in.submission(), examined.report());
            });
  }

  @Override
  public synchronized boolean erase(long number, String by) {
    CaseHistory gone = cases.remove(number);
    if (gone != null) {
      erased.add(gone.conversation());
    }
    return gone != null;
  }

  @Override
  public synchronized boolean wasErased(long number) {
    return number > 0 && number <= last && !cases.containsKey(number);
  }

  @Override
  public synchronized boolean wasKept(String conversation) {
    return erased.contains(conversation);
  }

  public synchronized int count() {
    return cases.size();
  }

  /** What was shown to whom. */
  public synchronized List<String> noted() {
    return List.copyOf(noted);
  }

  @Override
  public synchronized CasePage page(CaseQuery query, String by) {
    List<CaseSummary> found =
        cases.headMap(query.before(), false).descendingMap().values().stream()
            .map(InMemory::summary)
            .filter(one -> query.takes(one.verdict(), one.outcome()))
            .filter(
                one ->
                    query.person().isEmpty()
                        || query.person().get().isIn(Objects.requireNonNullElse(one.name(), "")))
            .skip(query.skip())
            .toList();
    noted.add(by + " saw the list");
    boolean isMore = found.size() > query.most();
    List<CaseSummary> page = isMore ? found.subList(0, query.most()) : found;
    return new CasePage(page, isMore ? page.getLast().number() : 0);
  }

  @Override
  public synchronized List<CaseCount> counts() {
    return cases.values().stream()
        .map(InMemory::summary)
        .map(one -> new CaseCount(one.verdict(), one.outcome(), 1))
        .toList();
  }

  @Override
  public synchronized Optional<StoredCase> show(long number, String by) {
    noted.add(by + " saw case " + number);
    return Optional.ofNullable(cases.get(number)).map(one -> new StoredCase(summary(one), one));
  }

  /** Takes every two cases for linked by a wallet. */
  @Override
  public synchronized Optional<CaseLinkage> linkage(long number, String by) {
    return Optional.ofNullable(cases.get(number))
        .map(
            one -> {
              LinkGraph graph = LinkGraph.around(one.id(), links());
              if (!graph.links().isEmpty()) {
                noted.add(by + " saw links of case " + number);
              }
              return new CaseLinkage(
                  graph,
                  graph.cases().stream().map(cases::get).map(InMemory::summary).toList(),
                  unlinked(number));
            });
  }

  @Override
  public synchronized Optional<CaseLook> look(long number, String by) {
    return show(number, by).map(one -> new CaseLook(one, linkage(number, by).orElseThrow()));
  }

  @Override
  public CaseLinks links() {
    return new CaseLinks() {
      @Override
      public List<CaseLink> of(CaseId id) {
        List<LinkReason> wallet = List.of(new LinkReason(TraitKind.WALLET, 1, 2));
        Set<Long> away = new HashSet<>();
        unlinked(id).forEach(one -> away.add(one.otherThan(id.number())));
        return cases.keySet().stream()
            .filter(other -> other != id.number() && !away.contains(other))
            .map(other -> new CaseLink(other, wallet))
            .toList();
      }

      @Override
      public List<Unlinked> unlinked(CaseId id) {
        return InMemory.this.unlinked(id.number());
      }
    };
  }

  public synchronized List<Unlinked> unlinked(long number) {
    List<Unlinked> all = new ArrayList<>();
    for (CaseHistory history : cases.values()) {
      Set<Integer> taken = new HashSet<>();
      history.entries().stream()
          .filter(Entry.Undone.class::isInstance)
          .forEach(one -> taken.add(((Entry.Undone) one).line()));
      for (int line = 0; line < history.entries().size(); line++) {
        if (history.entries().get(line) instanceof Entry.Unlinked one && !taken.contains(line)) {
          all.add(
              new Unlinked(
                  history.id().number(), line, one.other(), one.at(), one.by(), one.reason()));
        }
      }
    }
    all.removeIf(one -> one.number() != number && one.other() != number);
    return all;
  }

  @Override
  public synchronized Optional<CaseHistory> find(CaseId id) {
    return Optional.ofNullable(cases.get(id.number()));
  }

  @Override
  public synchronized boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
    return cases.replace(seen.id().number(), seen, seen.with(lines));
  }

  @Override
  public synchronized void note(AuditEvent event) {
    if (event.act() == AuditAct.SAW) {
      noted.add(event.actor() + " saw " + event.detail() + " of case " + event.id().number());
    }
  }

  @Override
  public synchronized void reported(CaseHistory history, String by, List<SentRequest> sent) {
    noted.add(by + " took a report of case " + history.id().number());
  }

  private static CaseSummary summary(CaseHistory history) {
    CaseState state = CaseState.of(history);
    return new CaseSummary(
        history.id().number(),
        history.entries().getFirst().at(),
        null,
        state.examined().map(Entry.Examined::verdict).orElse(null),
        state.concluded().map(said -> said.conclusion().id()).orElse(null),
        "candidate",
        state.handedIn().name());
  }
}

package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Case files that are gone with the test. */
public final class MemoryCases implements CaseFiles {
  private final List<CaseHistory> cases = new ArrayList<>();
  private final List<String> tombstones = new ArrayList<>();
  private final List<AuditEvent> noted = new ArrayList<>();
  private long opened;

  @Override
  public synchronized CaseId open(Tenant tenant, String conversation, Instant at) {
    CaseId id = new CaseId(tenant, ++opened);
    cases.add(new CaseHistory(id, conversation, List.of()));
    return id;
  }

  @Override
  public synchronized void append(CaseId id, Entry entry) {
    CaseHistory before =
        find(id).orElseThrow(() -> new IllegalArgumentException("there is no case " + id));
    List<Entry> entries = new ArrayList<>(before.entries());
    entries.add(entry);
    cases.set(cases.indexOf(before), new CaseHistory(id, before.conversation(), entries));
  }

  @Override
  public synchronized boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
    boolean isSame = find(seen.id()).filter(seen::equals).isPresent();
    if (isSame) {
      lines.forEach(line -> append(seen.id(), line));
      notes.forEach(this::note);
    }
    return isSame;
  }

  @Override
  public synchronized Optional<CaseHistory> find(CaseId id) {
    return cases.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public synchronized Optional<CaseHistory> latest(Tenant tenant, String conversation) {
    return cases.stream()
        .filter(one -> one.id().tenant().equals(tenant) && one.conversation().equals(conversation))
        .reduce((_, later) -> later);
  }

  @Override
  public synchronized List<OpenedCase> recent(Tenant tenant, int most) {
    return cases.reversed().stream()
        .filter(one -> one.id().tenant().equals(tenant))
        .limit(most)
        .map(one -> new OpenedCase(one.id(), one.conversation(), at(one)))
        .toList();
  }

  @Override
  public synchronized List<OpenedCase> opened(Tenant tenant, Collection<Long> numbers) {
    return recent(tenant, cases.size()).stream()
        .filter(one -> numbers.contains(one.id().number()))
        .toList();
  }

  private static Instant at(CaseHistory history) {
    return history.entries().isEmpty() ? Instant.EPOCH : history.entries().getFirst().at();
  }

  @Override
  public synchronized void erase(CaseId id, String by, Instant at) {
    cases.removeIf(one -> one.id().equals(id));
    tombstones.add(id.number() + " by " + by);
  }

  @Override
  public synchronized void note(AuditEvent event) {
    noted.add(event);
  }

  /** What was done that adds no line to a case. */
  public synchronized List<AuditEvent> noted() {
    return List.copyOf(noted);
  }

  public synchronized List<CaseHistory> all() {
    return List.copyOf(cases);
  }

  /** Whose cases were erased, and by whom. */
  public synchronized List<String> tombstones() {
    return List.copyOf(tombstones);
  }
}

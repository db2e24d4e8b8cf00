package dev.bonafide.conversation;

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
  private List<CaseHistory> cases = new ArrayList<>();
  private final List<String> tombstones = new ArrayList<>();
  private List<AuditEvent> noted = new ArrayList<>();
  private long opened;

  @Override
  public CaseId open(Tenant tenant, String conversation, Instant at) {
    CaseId id = new CaseId(tenant, ++opened);
    cases.add(new CaseHistory(id, conversation, List.of()));
    return id;
  }

  @Override
  public void append(CaseId id, Entry entry) {
    CaseHistory before =
        find(id).orElseThrow(() -> new IllegalArgumentException("there is no case " + id));
    List<Entry> entries = new ArrayList<>(before.entries());
    entries.add(entry);
    cases.set(cases.indexOf(before), new CaseHistory(id, before.conversation(), entries));
  }

  @Override
  public boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
    boolean isSame = find(seen.id()).filter(seen::equals).isPresent();
    if (isSame) {
      lines.forEach(line -> append(seen.id(), line));
      notes.forEach(this::note);
    }
    return isSame;
  }

  @Override
  public Optional<CaseHistory> find(CaseId id) {
    return cases.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<CaseHistory> latest(Tenant tenant, String conversation) {
    return cases.stream()
        .filter(one -> one.id().tenant().equals(tenant) && one.conversation().equals(conversation))
        .reduce((_, later) -> later);
  }

  @Override
  public List<OpenedCase> recent(Tenant tenant, int most) {
    return cases.reversed().stream()
        .filter(one -> one.id().tenant().equals(tenant))
        .limit(most)
        .map(one -> new OpenedCase(one.id(), one.conversation(), Instant.EPOCH))
        .toList();
  }

  @Override
  public List<OpenedCase> opened(Tenant tenant, Collection<Long> numbers) {
    return recent(tenant, cases.size()).stream()
        .filter(one -> numbers.contains(one.id().number()))
        .toList();
  }

  @Override
  public void erase(CaseId id, String by, Instant at) {
    cases.removeIf(one -> one.id().equals(id));
    tombstones.add(id.number() + " by " + by);
  }

  @Override
  public void note(AuditEvent event) {
    noted.add(event);
  }

  /** What was done that adds no line to a case: who, what, with which case, and more of it. */
  public List<String> noted() {
    return noted.stream()
        .map(
            one ->
                String.join(
                    " ",
                    one.actor(),
                    one.act().id(),
                    Long.toString(one.id().number()),
                    one.detail()))
        .map(String::strip)
        .toList();
  }

  public List<CaseHistory> all() {
    return cases;
  }

  public List<String> tombstones() {
    return tombstones;
  }

  /** Marks where the cases stand; what it gives takes them back there. */
  public Runnable savepoint() {
    List<CaseHistory> before = new ArrayList<>(cases);
    List<AuditEvent> known = new ArrayList<>(noted);
    long number = opened;
    return () -> {
      cases = before;
      noted = known;
      opened = number;
    };
  }
}

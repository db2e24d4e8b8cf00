package dev.bonafide.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps nothing. */
final class NoCases implements CaseFiles {
  @Override
  public CaseId open(Tenant tenant, String conversation, Instant at) {
    return new CaseId(tenant, 1);
  }

  @Override
  public void append(CaseId id, Entry entry) {}

  @Override
  public boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
    return false;
  }

  @Override
  public Optional<CaseHistory> find(CaseId id) {
    return Optional.empty();
  }

  @Override
  public Optional<CaseHistory> latest(Tenant tenant, String conversation) {
    return Optional.empty();
  }

  @Override
  public void erase(CaseId id, String by, Instant at) {}

  @Override
  public void note(AuditEvent event) {}
}

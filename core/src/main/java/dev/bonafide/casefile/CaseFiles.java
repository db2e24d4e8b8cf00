package dev.bonafide.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the cases. Entries are only ever added; texts are kept once a tenant, under the hash of
 * their content. Every method works within the caller's transaction where there is one.
 */
public interface CaseFiles extends CaseLedger {

  /** Opens a new case with the tenant's next number. */
  CaseId open(Tenant tenant, String conversation, Instant at);

  /**
   * Adds a line.
   *
   * @throws IllegalArgumentException for a case that is not there
   */
  void append(CaseId id, Entry entry);

  /** The case opened last in a conversation. */
  Optional<CaseHistory> latest(Tenant tenant, String conversation);

  /** The cases that a tenant opened last, the latest first, so many at most. */
  default List<OpenedCase> recent(Tenant tenant, int most) {
    return List.of();
  }

  /** Where those of these cases were opened that are there; nothing else of them is read. */
  default List<OpenedCase> opened(Tenant tenant, Collection<Long> numbers) {
    return List.of();
  }

  /**
   * Erases a case with its texts, save texts that another case of the tenant holds too. That it was
   * there, and who erased it when, remains.
   */
  void erase(CaseId id, String by, Instant at);
}

package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which replies show which case, so that they can be taken away with it. Every method
 * works within the caller's transaction, if any.
 */
public interface Cards {

  /** Notes that a reply, by its key, shows a case; once more changes nothing. */
  void show(CaseId id, String reply);

  /** The same of a reply that everyone in the case's own conversation sees. */
  default void showHere(CaseId id, String reply) {
    show(id, reply);
  }

  /**
   * Notes that a reply tells something of a case and is no card of it: it goes with the case, and
   * is not kept up to date.
   */
  default void tell(CaseId id, String reply) {}

  /** Which reply shows a case to everyone in its conversation, the latest; empty for none. */
  default Optional<String> here(CaseId id) {
    return Optional.empty();
  }

  /** The case that a reply shows, by the reply's key; empty where it shows none that is there. */
  default Optional<CaseId> shownBy(Tenant tenant, String reply) {
    return Optional.empty();
  }

  /** The keys of the replies that show a case, the oldest first; none of an erased one. */
  List<String> of(CaseId id);

  /**
   * The keys of all replies that can be changed and show a case or tell something of it, the oldest
   * first; none of an erased one.
   */
  default List<String> telling(CaseId id) {
    return of(id);
  }
}

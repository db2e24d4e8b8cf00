package dev.bonafide.casefile;

import java.util.List;
import java.util.Optional;

/** The lines of stored cases, as they are read and added to. */
public interface CaseLedger {

  /** A case, as long as its words are there. */
  Optional<CaseHistory> find(CaseId id);

  /**
   * Adds lines to a case, with what is noted beside them, if no one else changed it. Who adds at
   * the same time waits, and then finds that the case has more lines.
   *
   * @param seen the case as it was when the lines were made
   * @return false, and nothing is added, where it is another one by now or gone
   */
  boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes);

  /**
   * Notes that someone did something with a case which adds no line to it, such as looking at it.
   * What adds one, and erasing, are noted by themselves.
   */
  void note(AuditEvent event);
}

package dev.bonafide.conversation.assignment;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose a case is.
 *
 * @param assigned who is to decide it; empty for nobody
 * @param isDecided whether nobody has to any more
 */
public record Ownership(CaseId id, Optional<Entry.Assigned> assigned, boolean isDecided) {

  /** Who decides, and by when; where it is nobody's, how to take it or to open it again. */
  public String said(Phrasebook book) {
    return assigned
        .map(to -> book.say("talk.assigned", id.number(), owner(to, book)))
        .orElseGet(
            () -> book.say(isDecided ? "talk.decided-already" : "talk.unowned", id.number()));
  }

  /** The same of somebody, without the case. */
  public static String owner(Entry.Assigned assigned, Phrasebook book) {
    String name = Visible.quote(assigned.name());
    LocalDate due = assigned.due();
    return due == null
        ? book.say("talk.owner", name)
        : book.say("talk.owner-due", name, due.toString());
  }
}

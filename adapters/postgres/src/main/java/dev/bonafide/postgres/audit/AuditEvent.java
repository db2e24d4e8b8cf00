package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import java.time.Instant;
import java.util.Locale;

/**
 * One thing that somebody did with a case.
 *
 * @param actor as the platform identifies them
 * @param detail such as the verdict, or the rule that was ruled on; no word of the case
 */
public record AuditEvent(CaseId id, Instant at, String actor, AuditAct act, String detail) {

  /** The one that adding a line to a case is. */
  public static AuditEvent of(CaseId id, Entry entry) {
    return switch (entry) {
      case Entry.HandedIn in -> of(id, entry, AuditAct.HANDED_IN, exhibits(in));
      case Entry.Examined examined -> of(id, entry, AuditAct.EXAMINED, examined.verdict());
      case Entry.Ruled ruled -> of(id, entry, AuditAct.RULED, ruling(ruled));
      case Entry.Concluded concluded ->
          of(id, entry, AuditAct.CONCLUDED, concluded.conclusion().id());
      case Entry.Undone undone -> of(id, entry, AuditAct.UNDONE, "line " + undone.line());
      case Entry.Source source ->
          of(id, entry, AuditAct.SOURCE, source.state().name().toLowerCase(Locale.ROOT));
    };
  }

  private static AuditEvent of(CaseId id, Entry entry, AuditAct act, String detail) {
    return new AuditEvent(id, entry.at(), entry.by(), act, detail);
  }

  private static String exhibits(Entry.HandedIn handedIn) {
    return handedIn.submission().exhibits().size() + " exhibits";
  }

  private static String ruling(Entry.Ruled ruled) {
    return ruled.disposition() == null
        ? ruled.finding() + " taken back"
        : ruled.finding() + " " + ruled.disposition().id();
  }
}

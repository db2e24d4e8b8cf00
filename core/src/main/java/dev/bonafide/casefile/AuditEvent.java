package dev.bonafide.casefile;

import java.time.Instant;

/**
 * One thing that someone did with a case.
 *
 * @param id of the case; its number is {@link #NO_CASE} where it is about none, or about several
 * @param actor as the platform identifies them; the reviewer, never the person being screened
 * @param detail such as the verdict, or the rule that was ruled on; no word of the case, nothing
 *     that someone typed
 */
public record AuditEvent(CaseId id, Instant at, String actor, AuditAct act, String detail) {
  /** Cases are counted from 1. */
  public static final long NO_CASE = 0;

  /** One about a whole tenant, or about several of its cases. */
  public static AuditEvent of(
      Tenant tenant, Instant at, String actor, AuditAct act, String detail) {
    return new AuditEvent(new CaseId(tenant, NO_CASE), at, actor, act, detail);
  }

  /** The one that adding a line to a case is. */
  public static AuditEvent of(CaseId id, Entry entry) {
    return switch (entry) {
      case Entry.HandedIn in -> of(id, entry, AuditAct.HANDED_IN, exhibits(in));
      case Entry.Examined examined -> of(id, entry, AuditAct.EXAMINED, examined.verdict());
      case Entry.Ruled ruled -> of(id, entry, AuditAct.RULED, ruling(ruled));
      case Entry.Concluded concluded ->
          of(id, entry, AuditAct.CONCLUDED, concluded.conclusion().id());
      case Entry.Appealed _ -> of(id, entry, AuditAct.APPEALED, "");
      case Entry.Unlinked unlinked -> of(id, entry, AuditAct.UNLINKED, "case " + unlinked.other());
      case Entry.Ticked ticked ->
          of(id, entry, AuditAct.TICKED, String.join(" ", ticked.because()));
      case Entry.Challenged asked -> of(id, entry, AuditAct.CHALLENGED, kind(asked.thing()));
      case Entry.Proved shown -> of(id, entry, AuditAct.PROVED, kind(shown.thing()));
      case Entry.Undone undone -> of(id, entry, AuditAct.UNDONE, "line " + undone.line());
      case Entry.Source source -> of(id, entry, AuditAct.SOURCE, source.state().id());
    };
  }

  private static AuditEvent of(CaseId id, Entry entry, AuditAct act, String detail) {
    return new AuditEvent(id, entry.at(), entry.by(), act, detail);
  }

  private static String exhibits(Entry.HandedIn handedIn) {
    Submission submission = handedIn.submission();
    long looked =
        submission.records().stream()
            .filter(record -> record.system().equals(OutsideRecord.GITHUB))
            .count();
    String from = looked == 0 ? "" : ", " + looked + " from GitHub";
    return submission.exhibits().size() + " exhibits" + from;
  }

  /** What it is called names someone. */
  private static String kind(String thing) {
    return thing.substring(0, Math.max(0, thing.indexOf(' ')));
  }

  private static String ruling(Entry.Ruled ruled) {
    return ruled.disposition() == null
        ? ruled.finding() + " taken back"
        : ruled.finding() + " " + ruled.disposition().id();
  }
}

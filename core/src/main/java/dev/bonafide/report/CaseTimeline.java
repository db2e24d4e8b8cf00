package dev.bonafide.report;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.Submission;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Verdict;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was done with a case, by whom and when, a line each, the oldest first; in safe words. */
public final class CaseTimeline {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CaseTimeline() {}

  /** Without the lines themselves being numbered: what was undone is called by its place. */
  public static List<String> of(CaseHistory history) {
    List<Entry> all = history.entries();
    return all.stream()
        .map(
            entry ->
                AT.format(entry.at())
                    + " UTC, "
                    + Visible.quote(entry.by())
                    + ": "
                    + said(entry, all))
        .toList();
  }

  private static String said(Entry entry, List<Entry> all) {
    return switch (entry) {
      case Entry.HandedIn handedIn -> handedIn(handedIn.submission());
      case Entry.Examined examined -> "verdict: " + verdict(examined.verdict());
      case Entry.Ruled ruled -> ruled(ruled);
      case Entry.Concluded said ->
          "outcome: "
              + Phrasebook.ENGLISH.say("conclusion." + said.conclusion().id())
              + because(said.note());
      case Entry.Appealed appeal -> "recorded their reply: “" + Visible.quote(appeal.words()) + "”";
      case Entry.Unlinked unlinked ->
          "removed the link to case " + unlinked.other() + because(unlinked.reason());
      case Entry.Ticked ticked -> "asked: “" + Visible.quote(ticked.question()) + "”";
      case Entry.Challenged asked ->
          "asked for a proof of control: " + Visible.quote(asked.thing());
      case Entry.Proved shown -> "proof of control was found: " + Visible.quote(shown.thing());
      case Entry.Undone undone -> undid(undone.line(), all);
      case Entry.Source source -> source(source.state());
    };
  }

  private static String undid(int line, List<Entry> all) {
    String what = line < all.size() ? " (" + said(all.get(line), all) + ")" : "";
    return "undid step " + (line + 1) + what;
  }

  private static String handedIn(Submission submission) {
    List<Exhibit> exhibits = submission.exhibits();
    String name = submission.name();
    String about = name == null ? "" : ", about " + Visible.quote(name);
    if (exhibits.isEmpty()) {
      return submission.records().stream()
          .filter(NamedMeetings::isMeeting)
          .map(one -> meeting(one, submission.unread()))
          .findFirst()
          .orElse("said who is being screened" + about);
    }
    return "submitted "
        + exhibits.stream()
            .map(one -> "“" + Visible.quote(one.name()) + "”")
            .collect(Collectors.joining(", "))
        + about;
  }

  private static String meeting(OutsideRecord meeting, List<String> unread) {
    String which = Visible.line(meeting.system() + " " + meeting.id());
    return NamedMeetings.isNaming(meeting)
        ? "named a meeting: " + which
        : "no transcript of " + which + because(String.join("; ", unread));
  }

  private static String verdict(String id) {
    return Verdict.of(id).map(Verdict::shown).orElse(Visible.quote(id));
  }

  private static String ruled(Entry.Ruled ruled) {
    Disposition how = ruled.disposition();
    String finding = "ruled on " + Visible.line(ruled.finding()) + ": ";
    return how == null
        ? finding + "taken back"
        : finding + Phrasebook.ENGLISH.say("disposition." + how.id()) + because(ruled.reason());
  }

  private static String because(String words) {
    return words.isBlank() ? "" : ", “" + Visible.quote(words) + "”";
  }

  private static String source(SourceState state) {
    return switch (state) {
      case CHANGED -> "edited words behind the verdict where they were posted";
      case DELETED -> "deleted words behind the verdict where they were posted";
      case READ_AGAIN -> "had the changed words screened again";
    };
  }
}

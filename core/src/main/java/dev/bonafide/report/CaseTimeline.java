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
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Verdict;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was done with a case, by whom and when, a line each, the oldest first; in safe words. */
public final class CaseTimeline {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final CaseHistory history;
  private final List<Entry> all;
  private final CalledFindings findings;

  private CaseTimeline(CaseHistory history, CalledFindings findings) {
    this.history = history;
    this.all = history.entries();
    this.findings = findings;
  }

  /** With rules by their ids. */
  public static List<String> of(CaseHistory history) {
    return of(history, CalledFindings.NONE);
  }

  /**
   * Without the lines themselves being numbered: what was undone is called by its place.
   *
   * @param findings whose titles stand in the place of the ids of rules
   */
  public static List<String> of(CaseHistory history, CalledFindings findings) {
    CaseTimeline timeline = new CaseTimeline(history, findings);
    return IntStream.range(0, timeline.all.size()).mapToObj(timeline::line).toList();
  }

  /** What was done in one step, without who did it. */
  public static String deed(CaseHistory history, int step, CalledFindings findings) {
    return new CaseTimeline(history, findings).said(step);
  }

  private String line(int at) {
    Entry entry = all.get(at);
    String by = RecordedName.said(entry.by(), Phrasebook.ENGLISH);
    return AT.format(entry.at()) + " UTC, " + by + " " + said(at);
  }

  private String said(int at) {
    return switch (all.get(at)) {
      case Entry.HandedIn handedIn -> handedIn(handedIn.submission());
      case Entry.Examined examined ->
          "screened the case; the verdict was “" + verdict(examined.verdict()) + "”";
      case Entry.Ruled ruled -> ruled(at, ruled);
      case Entry.Concluded said ->
          "set the outcome to “"
              + Phrasebook.ENGLISH.say("conclusion." + said.conclusion().id())
              + "”"
              + because(said.note());
      case Entry.Appealed appeal -> "recorded their reply: “" + Visible.quote(appeal.words()) + "”";
      case Entry.Unlinked unlinked ->
          "removed the link to case " + unlinked.other() + because(unlinked.reason());
      case Entry.Ticked ticked -> "asked: “" + Visible.quote(ticked.question()) + "”";
      case Entry.Challenged asked ->
          "asked for a proof of control: " + Visible.quote(asked.thing());
      case Entry.Proved shown -> "found a proof of control: " + Visible.quote(shown.thing());
      case Entry.Undone undone -> undid(undone.line());
      case Entry.Source source -> source(source.state());
    };
  }

  private String undid(int line) {
    String what = line < all.size() ? " (" + said(line) + ")" : "";
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
        : "got no transcript of " + which + because(String.join("; ", unread));
  }

  private static String verdict(String id) {
    return Verdict.of(id).map(Verdict::shown).orElse(Visible.quote(id));
  }

  private String ruled(int at, Entry.Ruled ruled) {
    Disposition how = ruled.disposition();
    String title = findings.title(ruled.finding());
    String named = Visible.line(title.equals(ruled.finding()) ? title : "“" + title + "”");
    if (history.beginning(at) < at) {
      return "applied this ruling to " + named + ", which is about the same words";
    }
    String finding = "ruled on " + named + ": ";
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

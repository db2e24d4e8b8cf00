package dev.bonafide.web.cases;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.check.Outcome;
import dev.bonafide.report.JsonValue;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;

/** Stored cases as the API writes them. */
public final class CaseJsonView {
  private CaseJsonView() {}

  /** A page of a list. */
  public static String of(CasePage page) {
    JsonValue.Fields list =
        JsonValue.object().with("cases", JsonValue.list(page.cases(), CaseJsonView::brief));
    return list.with("next", page.hasNext() ? Long.toString(page.next()) : null).written();
  }

  /** A case with its history, without the texts of its exhibits. */
  public static String of(StoredCase stored) {
    List<Entry> entries = stored.history().entries();
    Optional<Entry.Examined> latest =
        entries.stream()
            .filter(Entry.Examined.class::isInstance)
            .map(Entry.Examined.class::cast)
            .filter(one -> !one.report().isEmpty())
            .reduce((_, last) -> last);
    return brief(stored.summary())
        .with("history", JsonValue.list(entries, CaseJsonView::entry))
        .with(
            "report",
            latest
                .map(one -> JsonValue.asWritten(one.report()))
                .orElseGet(() -> JsonValue.text(null)))
        .written();
  }

  /**
   * The answer to a change after which a case was screened again.
   *
   * @param undone places of the lines that it takes back
   */
  static String of(long number, VerdictChange change, List<Integer> undone, String report) {
    JsonValue.Fields answer = JsonValue.object().with("number", number(number));
    if (!undone.isEmpty()) {
      answer.with("undone", JsonValue.list(undone, one -> number(one)));
    }
    return answer
        .with(
            "changes",
            JsonValue.object()
                .with("before", change.before())
                .with("after", change.after())
                .with("added", JsonValue.list(change.added(), CaseJsonView::title))
                .with("restored", JsonValue.list(change.restored(), CaseJsonView::title))
                .with("setAside", JsonValue.list(change.setAside(), CaseJsonView::title))
                .with("removed", JsonValue.list(change.removed(), CaseJsonView::title)))
        .with("report", JsonValue.asWritten(report))
        .written();
  }

  private static JsonValue number(long number) {
    return JsonValue.number((double) number);
  }

  private static JsonValue title(Weighed weighed) {
    Outcome.Finding finding = weighed.finding();
    return JsonValue.object().with("rule", finding.check()).with("title", finding.flag().title());
  }

  static JsonValue.Fields brief(CaseSummary one) {
    return JsonValue.object()
        .with("number", number(one.number()))
        .with("openedAt", one.openedAt().toString())
        .with("emptiedAt", one.emptiedAt() == null ? null : one.emptiedAt().toString())
        .with("subject", JsonValue.object().with("kind", one.kind()).with("name", one.name()))
        .with("verdict", one.verdict())
        .with("outcome", one.outcome());
  }

  private static JsonValue entry(Entry entry) {
    JsonValue.Fields line =
        JsonValue.object().with("at", entry.at().toString()).with("by", entry.by());
    return switch (entry) {
      case Entry.HandedIn in -> handedIn(line.with("did", "handed_in"), in.submission());
      case Entry.Examined one ->
          line.with("did", "examined")
              .with("id", one.examination())
              .with("verdict", one.verdict())
              .with("rules", one.rules());
      case Entry.Ruled ruled -> ruled(line.with("did", "ruled"), ruled);
      case Entry.Concluded said ->
          line.with("did", "concluded")
              .with("outcome", said.conclusion().id())
              .with("note", said.note());
      case Entry.Appealed appeal -> line.with("did", "appealed").with("words", appeal.words());
      case Entry.Unlinked unlinked ->
          line.with("did", "unlinked")
              .with("other", number(unlinked.other()))
              .with("reason", unlinked.reason());
      case Entry.Ticked ticked ->
          line.with("did", "ticked")
              .with("because", JsonValue.texts(ticked.because()))
              .with("question", ticked.question());
      case Entry.Challenged asked ->
          line.with("did", "challenged")
              .with("thing", asked.thing())
              .with("until", asked.until().toString());
      case Entry.Proved shown ->
          line.with("did", "proved")
              .with("thing", shown.thing())
              .with("line", JsonValue.number(shown.challenge()))
              .with("place", shown.place());
      case Entry.Undone undone ->
          line.with("did", "undone").with("line", JsonValue.number(undone.line()));
      case Entry.Source source -> line.with("did", "source").with("state", source.state().id());
    };
  }

  private static JsonValue ruled(JsonValue.Fields line, Entry.Ruled ruled) {
    Disposition how = ruled.disposition();
    return line.with("finding", ruled.finding())
        .with("disposition", how == null ? null : how.id())
        .with("reason", ruled.reason());
  }

  private static JsonValue handedIn(JsonValue.Fields line, Submission in) {
    SubjectKind kind = in.kind();
    return line.with(
            "subject",
            JsonValue.object()
                .with("kind", kind == null ? null : kind.id())
                .with("name", in.name()))
        .with(
            "exhibits",
            JsonValue.list(
                in.exhibits(),
                one -> {
                  ExhibitKind as = one.kind();
                  return JsonValue.object()
                      .with("name", one.name())
                      .with("kind", as == null ? null : as.id());
                }));
  }
}

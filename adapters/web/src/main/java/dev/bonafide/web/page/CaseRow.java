package dev.bonafide.web.page;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.web.cases.CaseSummary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stored case in brief, in words that are safe to show.
 *
 * @param tone the verdict's id, or a word of its own before the first
 * @param who the kind of subject and its name
 * @param outcome empty where no one recorded one
 * @param decided the id of an outcome that decides the case; empty where it is open
 * @param emptied when its words were deleted; empty while they are there
 */
public record CaseRow(
    long number,
    String tone,
    String verdict,
    String who,
    String opened,
    String outcome,
    String decided,
    String emptied) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  static CaseRow of(CaseSummary one, Phrasebook book) {
    String verdict = one.verdict();
    String outcome = one.outcome();
    Instant emptied = one.emptiedAt();
    return new CaseRow(
        one.number(),
        verdict == null ? "none" : Visible.line(verdict),
        verdict == null
            ? book.say("list.unjudged")
            : Verdict.of(verdict)
                .map(known -> book.say("verdict." + known.id()))
                .orElse(Visible.line(verdict)),
        who(one.kind(), one.name(), book),
        DAY.format(one.openedAt()),
        outcome == null ? "" : book.say("conclusion." + outcome),
        outcome == null || outcome.equals(Conclusion.UNKNOWN.id()) ? "" : outcome,
        emptied == null ? "" : DAY.format(emptied));
  }

  private static String who(@Nullable String kind, @Nullable String name, Phrasebook book) {
    String what =
        SubjectKind.of(kind == null ? "" : kind)
            .map(one -> book.say("subject." + one.id()))
            .orElse(book.say("list.case"));
    return name == null || name.isBlank() ? what : what + ": " + Visible.quote(name);
  }
}

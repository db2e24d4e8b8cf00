package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Gives a case's lines back as they were added. */
record EntryReader(Database database) {
  private static final String LINES =
      """
      select line, kind, at, by, subject_kind, subject_name, examination, verdict, rules, settings,
        report, finding, disposition, conclusion, words, undone, private, source, other, code,
        until, challenge
      from case_entry where tenant = :tenant and number = :number order by line
      """;

  private static final Pattern SPACE = Pattern.compile(" ");

  List<Entry> entries(CaseId id) {
    SubmissionReader submissions = SubmissionReader.of(database, id);
    return database.about(id, LINES).list(row -> entry(row, submissions));
  }

  private static Entry entry(TenantRow row, SubmissionReader submissions) {
    Instant at = row.moment("at");
    String by = row.text("by");
    return switch (row.text("kind")) {
      case "HANDED_IN" -> new Entry.HandedIn(at, by, submission(row, submissions));
      case "EXAMINED" -> examined(row, at, by);
      case "RULED" ->
          new Entry.Ruled(
              at,
              by,
              row.text("finding"),
              row.constantOrNull("disposition", Disposition.class),
              row.words("words"));
      case "CONCLUDED" ->
          new Entry.Concluded(
              at, by, row.constant("conclusion", Conclusion.class), row.words("words"));
      case "APPEALED" -> new Entry.Appealed(at, by, row.words("words"));
      case "UNDONE" -> new Entry.Undone(at, by, row.count("undone"));
      case "SOURCE" -> new Entry.Source(at, by, row.constant("source", SourceState.class));
      case "UNLINKED" -> new Entry.Unlinked(at, by, row.number("other"), row.words("words"));
      case "TICKED" -> new Entry.Ticked(at, by, rules(row.text("finding")), row.words("words"));
      case "CHALLENGED" ->
          new Entry.Challenged(at, by, row.words("words"), row.words("code"), row.moment("until"));
      case "PROVED" ->
          new Entry.Proved(at, by, row.words("words"), row.count("challenge"), row.words("code"));
      default -> throw new IllegalStateException("a line of no known kind");
    };
  }

  private static Submission submission(TenantRow row, SubmissionReader submissions) {
    int line = row.count("line");
    return new Submission(
        row.constantOrNull("subject_kind", SubjectKind.class),
        row.wordsOrNull("subject_name"),
        submissions.claims(line),
        submissions.exhibits(line),
        submissions.warnings(line),
        submissions.unread(line),
        row.truth("private"),
        submissions.records(line));
  }

  private static Entry examined(TenantRow row, Instant at, String by) {
    return new Entry.Examined(
        at,
        by,
        row.text("examination"),
        row.text("verdict"),
        row.text("rules"),
        row.text("settings"),
        row.words("report"));
  }

  /** None where nothing stands between spaces. */
  private static List<String> rules(String ids) {
    return SPACE.splitAsStream(ids).filter(id -> !id.isEmpty()).toList();
  }
}

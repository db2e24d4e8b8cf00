package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    WordsOfTenant words = database.words(id.tenant());
    return database.about(id, LINES).query((row, _) -> entry(row, words, submissions)).list();
  }

  private static Entry entry(ResultSet row, WordsOfTenant words, SubmissionReader submissions)
      throws SQLException {
    Instant at = Timestamps.at(row, "at");
    String by = text(row, "by");
    return switch (text(row, "kind")) {
      case "HANDED_IN" -> new Entry.HandedIn(at, by, submission(row, words, submissions));
      case "EXAMINED" -> examined(row, words, at, by);
      case "RULED" ->
          new Entry.Ruled(at, by, text(row, "finding"), disposition(row), words.in(row, "words"));
      case "CONCLUDED" ->
          new Entry.Concluded(
              at, by, Conclusion.valueOf(text(row, "conclusion")), words.in(row, "words"));
      case "APPEALED" -> new Entry.Appealed(at, by, words.in(row, "words"));
      case "UNDONE" -> new Entry.Undone(at, by, row.getInt("undone"));
      case "SOURCE" -> new Entry.Source(at, by, SourceState.valueOf(text(row, "source")));
      case "UNLINKED" -> new Entry.Unlinked(at, by, row.getLong("other"), words.in(row, "words"));
      case "TICKED" ->
          new Entry.Ticked(at, by, rules(text(row, "finding")), words.in(row, "words"));
      case "CHALLENGED" ->
          new Entry.Challenged(
              at, by, words.in(row, "words"), words.in(row, "code"), Timestamps.at(row, "until"));
      case "PROVED" ->
          new Entry.Proved(
              at, by, words.in(row, "words"), row.getInt("challenge"), words.in(row, "code"));
      default -> throw new IllegalStateException("a line of no known kind");
    };
  }

  private static Submission submission(
      ResultSet row, WordsOfTenant words, SubmissionReader submissions) throws SQLException {
    String kind = row.getString("subject_kind");
    int line = row.getInt("line");
    return new Submission(
        kind == null ? null : SubjectKind.valueOf(kind),
        words.orNull(row, "subject_name"),
        submissions.claims(line),
        submissions.exhibits(line),
        submissions.warnings(line),
        submissions.unread(line),
        row.getBoolean("private"),
        submissions.records(line));
  }

  private static Entry examined(ResultSet row, WordsOfTenant words, Instant at, String by)
      throws SQLException {
    return new Entry.Examined(
        at,
        by,
        text(row, "examination"),
        text(row, "verdict"),
        text(row, "rules"),
        text(row, "settings"),
        words.in(row, "report"));
  }

  /** None where nothing stands between spaces. */
  private static List<String> rules(String ids) {
    return SPACE.splitAsStream(ids).filter(id -> !id.isEmpty()).toList();
  }

  private static @Nullable Disposition disposition(ResultSet row) throws SQLException {
    String disposition = row.getString("disposition");
    return disposition == null ? null : Disposition.valueOf(disposition);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column), column);
  }
}

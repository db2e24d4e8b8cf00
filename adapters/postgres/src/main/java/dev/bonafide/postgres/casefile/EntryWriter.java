package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.postgres.sql.Timestamps;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds lines to a case, each under the next number. */
final class EntryWriter {
  /**
   * Counted in the case's own row: a writer that waited for another's line continues counting from
   * that line. No one's row is waited for before the tenant's.
   */
  private static final String NEXT_LINE =
      """
      with together as (%s)
      update case_file set entry_count = entry_count + 1,
        worded_at = case when :worded then greatest(worded_at, :at) else worded_at end
      where exists (select from together)
        and tenant = :tenant and number = :number and emptied_at is null
      returning entry_count - 1 as line
      """
          .formatted(Erasure.TOGETHER);

  private static final String HANDED_IN =
      """
      insert into case_entry
        (tenant, number, line, kind, at, by, subject_kind, subject_name, private)
      values
        (:tenant, :number, :line, 'HANDED_IN', :at, :by, :subjectKind, :subjectName, :private)
      """;

  private static final String EXAMINED =
      """
      insert into case_entry
        (tenant, number, line, kind, at, by, examination, verdict, rules, settings, report)
      values
        (:tenant, :number, :line, 'EXAMINED', :at, :by, :examination, :verdict, :rules, :settings,
        :report)
      """;

  private static final String RULED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, finding, disposition, words)
      values (:tenant, :number, :line, 'RULED', :at, :by, :finding, :disposition, :words)
      """;

  private static final String CONCLUDED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, conclusion, words)
      values (:tenant, :number, :line, 'CONCLUDED', :at, :by, :conclusion, :words)
      """;

  private static final String APPEALED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, words)
      values (:tenant, :number, :line, 'APPEALED', :at, :by, :words)
      """;

  private static final String UNDONE =
      """
      insert into case_entry (tenant, number, line, kind, at, by, undone)
      values (:tenant, :number, :line, 'UNDONE', :at, :by, :undone)
      """;

  private static final String UNLINKED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, other, words)
      values (:tenant, :number, :line, 'UNLINKED', :at, :by, :other, :words)
      """;

  private static final String TICKED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, finding, words)
      values (:tenant, :number, :line, 'TICKED', :at, :by, :rules, :words)
      """;

  private static final String CHALLENGED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, words, code, until)
      values (:tenant, :number, :line, 'CHALLENGED', :at, :by, :words, :code, :until)
      """;

  private static final String PROVED =
      """
      insert into case_entry (tenant, number, line, kind, at, by, words, code, challenge)
      values (:tenant, :number, :line, 'PROVED', :at, :by, :words, :code, :challenge)
      """;

  private static final String SOURCE =
      """
      insert into case_entry (tenant, number, line, kind, at, by, source)
      values (:tenant, :number, :line, 'SOURCE', :at, :by, :source)
      """;

  private final CaseRows rows;
  private final SubmissionWriter submissions;

  EntryWriter(CaseRows rows) {
    this.rows = rows;
    this.submissions = new SubmissionWriter(rows);
  }

  /**
   * Adds a line; answers which.
   *
   * @throws IllegalArgumentException for a case that is not there
   */
  int append(CaseId id, Entry entry) {
    int line = nextLine(id, entry);
    switch (entry) {
      case Entry.HandedIn handedIn -> handIn(id, line, handedIn);
      case Entry.Examined examined -> examined(id, line, examined);
      case Entry.Ruled ruled ->
          at(id, line, RULED, ruled)
              .param("finding", ruled.finding())
              .param("disposition", ruled.disposition() == null ? null : ruled.disposition().name())
              .param("words", rows.words(id).stored(ruled.reason()))
              .update();
      case Entry.Concluded concluded ->
          at(id, line, CONCLUDED, concluded)
              .param("conclusion", concluded.conclusion().name())
              .param("words", rows.words(id).stored(concluded.note()))
              .update();
      case Entry.Appealed appealed ->
          at(id, line, APPEALED, appealed)
              .param("words", rows.words(id).stored(appealed.words()))
              .update();
      case Entry.Undone undone ->
          at(id, line, UNDONE, undone).param("undone", undone.line()).update();
      case Entry.Source source ->
          at(id, line, SOURCE, source).param("source", source.state().name()).update();
      case Entry.Unlinked unlinked ->
          at(id, line, UNLINKED, unlinked)
              .param("other", unlinked.other())
              .param("words", rows.words(id).stored(unlinked.reason()))
              .update();
      case Entry.Ticked ticked ->
          at(id, line, TICKED, ticked)
              .param("rules", String.join(" ", ticked.because()))
              .param("words", rows.words(id).stored(ticked.question()))
              .update();
      case Entry.Challenged asked -> challenge(id, line, asked);
      case Entry.Proved shown -> prove(id, line, shown);
    }
    return line;
  }

  /** An examination follows by itself, and keeps no one's words for longer. */
  private int nextLine(CaseId id, Entry entry) {
    Optional<Integer> line =
        rows.about(id, NEXT_LINE)
            .param("worded", !(entry instanceof Entry.Examined))
            .param("at", Timestamps.of(entry.at()))
            .query((row, _) -> row.getInt("line"))
            .optional();
    return line.orElseThrow(() -> new IllegalArgumentException("no case " + id.number()));
  }

  private void handIn(CaseId id, int line, Entry.HandedIn entry) {
    Submission submission = entry.submission();
    at(id, line, HANDED_IN, entry)
        .param("subjectKind", submission.kind() == null ? null : submission.kind().name())
        .param("subjectName", rows.words(id).storedOrNull(submission.name()))
        .param("private", submission.isPrivate())
        .update();
    submissions.write(id, line, submission);
  }

  private void challenge(CaseId id, int line, Entry.Challenged asked) {
    at(id, line, CHALLENGED, asked)
        .param("words", rows.words(id).stored(asked.thing()))
        .param("code", rows.words(id).stored(asked.code()))
        .param("until", Timestamps.of(asked.until()))
        .update();
  }

  private void prove(CaseId id, int line, Entry.Proved shown) {
    at(id, line, PROVED, shown)
        .param("words", rows.words(id).stored(shown.thing()))
        .param("code", rows.words(id).stored(shown.place()))
        .param("challenge", shown.challenge())
        .update();
  }

  private void examined(CaseId id, int line, Entry.Examined entry) {
    at(id, line, EXAMINED, entry)
        .param("examination", entry.examination())
        .param("verdict", entry.verdict())
        .param("rules", entry.rules())
        .param("settings", entry.settings())
        .param("report", rows.words(id).stored(entry.report()))
        .update();
  }

  private JdbcClient.StatementSpec at(CaseId id, int line, String statement, Entry entry) {
    return rows.about(id, line, statement)
        .param("at", Timestamps.of(entry.at()))
        .param("by", entry.by());
  }
}

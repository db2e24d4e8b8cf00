package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Adds lines to a case, each under the next number. */
final class EntryWriter {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(EntryWriter.class, "entry-writer");

  /**
   * Counted in the case's own row: a writer that waited for another's line continues counting from
   * that line. No one's row is waited for before the tenant's.
   */
  private static final String NEXT_LINE = QUERIES.text("next-line").formatted(Erasure.TOGETHER);

  private final Database database;
  private final SubmissionWriter submissions;

  EntryWriter(Database database) {
    this.database = database;
    this.submissions = new SubmissionWriter(database);
  }

  /**
   * Adds a line; answers which.
   *
   * @throws IllegalArgumentException for a case that is not there
   */
  int append(CaseId id, Entry entry) {
    int line = nextLine(id, entry);
    MapSqlParameterSource columns = columns(entry, database.words(id.tenant()));
    List<String> names = List.of(columns.getParameterNames());
    TenantStatement insert =
        database.about(
            id,
            line,
            """
            insert into case_entry (tenant, number, line, at, by, %s)
            values (:tenant, :number, :line, :at, :by, :%s)
            """
                .formatted(String.join(", ", names), String.join(", :", names)));
    columns.getValues().forEach(insert::param);
    insert.param("at", entry.at()).param("by", entry.by()).update();
    if (entry instanceof Entry.HandedIn handedIn) {
      submissions.write(id, line, handedIn.submission());
    }
    return line;
  }

  private static MapSqlParameterSource columns(Entry entry, WordsOfTenant words) {
    return switch (entry) {
      case Entry.HandedIn in -> handedIn(in.submission(), words);
      case Entry.Examined examined -> examined(examined, words);
      case Entry.Ruled ruled ->
          kind("RULED")
              .addValue("finding", ruled.finding())
              .addValue("disposition", ruled.disposition())
              .addValue("words", words.stored(ruled.reason()));
      case Entry.Concluded concluded ->
          kind("CONCLUDED")
              .addValue("conclusion", concluded.conclusion())
              .addValue("words", words.stored(concluded.note()));
      case Entry.Appealed appealed ->
          kind("APPEALED").addValue("words", words.stored(appealed.words()));
      case Entry.Undone undone -> kind("UNDONE").addValue("undone", undone.line());
      case Entry.Source source -> kind("SOURCE").addValue("source", source.state());
      case Entry.Unlinked unlinked ->
          kind("UNLINKED")
              .addValue("other", unlinked.other())
              .addValue("words", words.stored(unlinked.reason()));
      case Entry.Ticked ticked ->
          kind("TICKED")
              .addValue("finding", String.join(" ", ticked.because()))
              .addValue("words", words.stored(ticked.question()));
      case Entry.Challenged asked ->
          kind("CHALLENGED")
              .addValue("words", words.stored(asked.thing()))
              .addValue("code", words.stored(asked.code()))
              .addValue("until", asked.until());
      case Entry.Proved shown ->
          kind("PROVED")
              .addValue("words", words.stored(shown.thing()))
              .addValue("code", words.stored(shown.place()))
              .addValue("challenge", shown.challenge());
    };
  }

  private static MapSqlParameterSource kind(String kind) {
    return new MapSqlParameterSource("kind", kind);
  }

  private static MapSqlParameterSource handedIn(Submission submission, WordsOfTenant words) {
    String name = submission.name();
    return kind("HANDED_IN")
        .addValue("subject_kind", submission.kind())
        .addValue("subject_name", name == null ? null : words.stored(name))
        .addValue("private", submission.isPrivate());
  }

  private static MapSqlParameterSource examined(Entry.Examined examined, WordsOfTenant words) {
    return kind("EXAMINED")
        .addValue("examination", examined.examination())
        .addValue("verdict", examined.verdict())
        .addValue("rules", examined.rules())
        .addValue("settings", examined.settings())
        .addValue("report", words.stored(examined.report()));
  }

  /** An examination follows by itself, and keeps no one's words for longer. */
  private int nextLine(CaseId id, Entry entry) {
    return database
        .about(id, NEXT_LINE)
        .param("worded", !(entry instanceof Entry.Examined))
        .param("at", entry.at())
        .optional(row -> row.count("line"))
        .orElseThrow(() -> new IllegalArgumentException("no case " + id.number()));
  }
}

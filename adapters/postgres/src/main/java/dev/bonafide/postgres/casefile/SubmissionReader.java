package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was handed in with a case, by line. */
record SubmissionReader(
    Map<Integer, List<Exhibit>> exhibitsByLine,
    Map<Integer, List<Claim>> claimsByLine,
    Map<Integer, List<String>> warningsByLine,
    Map<Integer, List<String>> unreadByLine,
    Map<Integer, List<OutsideRecord>> recordsByLine) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(SubmissionReader.class, "submission-reader");

  private static final String EXHIBITS = QUERIES.text("exhibits");

  private static final String CLAIMS = QUERIES.text("claims");

  private static final String NOTICES = QUERIES.text("notices");

  private static final String RECORDS = QUERIES.text("records");

  static SubmissionReader of(Database database, CaseId id) {
    TurnRows turns = TurnRows.of(database, id);
    return new SubmissionReader(
        byLine(database, id, EXHIBITS, row -> exhibit(row, turns)),
        byLine(database, id, CLAIMS, SubmissionReader::claim),
        byLine(database, id, NOTICES.formatted("WARNING"), row -> row.words("words")),
        byLine(database, id, NOTICES.formatted("UNREAD"), row -> row.words("words")),
        byLine(database, id, RECORDS, row -> OutsideRecordRows.read(row.words("record"))));
  }

  List<Exhibit> exhibits(int line) {
    return exhibitsByLine.getOrDefault(line, List.of());
  }

  List<Claim> claims(int line) {
    return claimsByLine.getOrDefault(line, List.of());
  }

  List<String> warnings(int line) {
    return warningsByLine.getOrDefault(line, List.of());
  }

  List<String> unread(int line) {
    return unreadByLine.getOrDefault(line, List.of());
  }

  List<OutsideRecord> records(int line) {
    return recordsByLine.getOrDefault(line, List.of());
  }

  private static <T> Map<Integer, List<T>> byLine(
      Database database, CaseId id, String statement, Function<TenantRow, T> reader) {
    Map<Integer, List<T>> found = new HashMap<>();
    database
        .about(id, statement)
        .each(
            row -> {
              T one = reader.apply(row);
              found.computeIfAbsent(row.count("line"), _ -> new ArrayList<>()).add(one);
            });
    return found;
  }

  private static Exhibit exhibit(TenantRow row, TurnRows turns) {
    int line = row.count("line");
    int place = row.count("place");
    String text = row.words("text");
    return new Exhibit(
            row.words("name"),
            row.constantOrNull("kind", ExhibitKind.class),
            text,
            row.wordsOrNull("speaker"),
            row.wordsOrNull("made"),
            row.truth("private"),
            turns.turns(line, place, text))
        .placed(StoredPlaces.read(row.wordsOrNull("picture_places")));
  }

  private static Claim claim(TenantRow row) {
    return new Claim(row.words("about"), row.words("value"), List.of());
  }
}

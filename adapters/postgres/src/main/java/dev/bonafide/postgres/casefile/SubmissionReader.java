package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.seal.WordsOfTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/** What was handed in with a case, by line. */
record SubmissionReader(
    Map<Integer, List<Exhibit>> exhibitsByLine,
    Map<Integer, List<Claim>> claimsByLine,
    Map<Integer, List<String>> warningsByLine,
    Map<Integer, List<String>> unreadByLine,
    Map<Integer, List<OutsideRecord>> recordsByLine) {
  private static final String EXHIBITS =
      """
      select line, place, name, kind, text, speaker, made, private, picture_places
      from case_exhibit join exhibit using (tenant, hash)
      where tenant = :tenant and number = :number order by line, place
      """;

  private static final String CLAIMS =
      """
      select line, about, value from claim
      where tenant = :tenant and number = :number order by line, place
      """;

  private static final String NOTICES =
      """
      select line, words from notice
      where tenant = :tenant and number = :number and kind = '%s' order by line, place
      """;

  private static final String RECORDS =
      """
      select line, record from outside_record
      where tenant = :tenant and number = :number order by line, place
      """;

  static SubmissionReader of(Database database, CaseId id) {
    TurnRows turns = TurnRows.of(database, id);
    WordsOfTenant words = database.words(id.tenant());
    return new SubmissionReader(
        byLine(database, id, EXHIBITS, (row, _) -> exhibit(row, words, turns)),
        byLine(database, id, CLAIMS, (row, _) -> claim(row, words)),
        byLine(database, id, NOTICES.formatted("WARNING"), (row, _) -> words.in(row, "words")),
        byLine(database, id, NOTICES.formatted("UNREAD"), (row, _) -> words.in(row, "words")),
        byLine(database, id, RECORDS, (row, _) -> OutsideRecordRows.read(words.in(row, "record"))));
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
      Database database, CaseId id, String statement, RowMapper<T> mapper) {
    Map<Integer, List<T>> found = new HashMap<>();
    database
        .about(id, statement)
        .query(
            row -> {
              T one = mapper.mapRow(row, 0);
              found.computeIfAbsent(row.getInt("line"), _ -> new ArrayList<>()).add(one);
            });
    return found;
  }

  private static Exhibit exhibit(ResultSet row, WordsOfTenant words, TurnRows turns)
      throws SQLException {
    int line = row.getInt("line");
    int place = row.getInt("place");
    String text = words.in(row, "text");
    String kind = row.getString("kind");
    return new Exhibit(
            words.in(row, "name"),
            kind == null ? null : ExhibitKind.valueOf(kind),
            text,
            words.orNull(row, "speaker"),
            words.orNull(row, "made"),
            row.getBoolean("private"),
            turns.turns(line, place, text))
        .placed(StoredPlaces.read(words.orNull(row, "picture_places")));
  }

  private static Claim claim(ResultSet row, WordsOfTenant words) throws SQLException {
    return new Claim(words.in(row, "about"), words.in(row, "value"), List.of());
  }
}

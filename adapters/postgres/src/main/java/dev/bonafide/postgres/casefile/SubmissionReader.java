package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.postgres.sql.StoredText;
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
    Map<Integer, List<String>> unreadByLine) {
  private static final String EXHIBITS =
      """
      select line, place, name, kind, text, speaker, made, private
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

  static SubmissionReader of(CaseRows rows, CaseId id) {
    TurnRows turns = TurnRows.of(rows, id);
    return new SubmissionReader(
        byLine(rows, id, EXHIBITS, (row, _) -> exhibit(row, turns)),
        byLine(rows, id, CLAIMS, (row, _) -> claim(row)),
        byLine(rows, id, NOTICES.formatted("WARNING"), (row, _) -> words(row)),
        byLine(rows, id, NOTICES.formatted("UNREAD"), (row, _) -> words(row)));
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

  private static <T> Map<Integer, List<T>> byLine(
      CaseRows rows, CaseId id, String statement, RowMapper<T> mapper) {
    Map<Integer, List<T>> found = new HashMap<>();
    rows.about(id, statement)
        .query(
            row -> {
              T one = mapper.mapRow(row, 0);
              found.computeIfAbsent(row.getInt("line"), _ -> new ArrayList<>()).add(one);
            });
    return found;
  }

  private static Exhibit exhibit(ResultSet row, TurnRows turns) throws SQLException {
    String text = StoredText.of(row.getBytes("text"));
    String kind = row.getString("kind");
    return new Exhibit(
        StoredText.of(row.getBytes("name")),
        kind == null ? null : ExhibitKind.valueOf(kind),
        text,
        StoredText.orNull(row.getBytes("speaker")),
        StoredText.orNull(row.getBytes("made")),
        row.getBoolean("private"),
        turns.turns(row.getInt("line"), row.getInt("place"), text));
  }

  private static String words(ResultSet row) throws SQLException {
    return StoredText.of(row.getBytes("words"));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        StoredText.of(row.getBytes("about")), StoredText.of(row.getBytes("value")), List.of());
  }
}

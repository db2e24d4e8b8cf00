package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives everything back that is stored of a case. */
final class RecordReader {
  private static final String FIND =
      """
      select conversation, at, emptied_at from case_file
      where tenant = :tenant and number = :number
      """;

  private static final String FINDINGS =
      """
      select line, findings from case_entry
      where tenant = :tenant and number = :number and findings is not null
      """;

  private final Database database;
  private final EntryReader entries;

  RecordReader(Database database) {
    this.database = database;
    this.entries = new EntryReader(database);
  }

  Optional<CaseRecord> find(CaseId id) {
    return database.about(id, FIND).query((row, _) -> read(id, row)).optional();
  }

  private CaseRecord read(CaseId id, ResultSet row) throws SQLException {
    return new CaseRecord(
        new CaseHistory(id, row.getString("conversation"), entries.entries(id)),
        Timestamps.at(row, "at"),
        Timestamps.orNull(row, "emptied_at"),
        findings(id));
  }

  private Map<Integer, List<String>> findings(CaseId id) {
    Map<Integer, List<String>> found = new HashMap<>();
    database
        .about(id, FINDINGS)
        .query(
            row -> {
              String[] ids = (String[]) row.getArray("findings").getArray();
              found.put(row.getInt("line"), Arrays.asList(ids));
            });
    return found;
  }
}

package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.seal.WordsOfTenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of other systems that a line's evidence was read from. */
final class OutsideRecordRows {
  private static final String WRITE =
      """
      insert into outside_record (tenant, number, line, place, digest, record)
      values (:tenant, :number, :line, :place, :digest, :record)
      """;

  private OutsideRecordRows() {}

  static void write(Database database, CaseId id, int line, List<OutsideRecord> records) {
    WordsOfTenant words = database.words(id.tenant());
    for (int place = 0; place < records.size(); place++) {
      OutsideRecord record = records.get(place);
      database
          .about(id, line, WRITE)
          .param("place", place)
          .param("digest", words.digest(key(record)))
          .words("record", written(record))
          .update();
    }
  }

  /** By which a record is found, whatever part of it was read. */
  static String key(OutsideRecord record) {
    return record.system() + "\n" + record.id();
  }

  static String written(OutsideRecord record) {
    @Nullable String part = record.part();
    return key(record) + (part == null ? "" : "\n" + part);
  }

  static OutsideRecord read(String written) {
    String[] lines = written.split("\n", -1);
    return new OutsideRecord(lines[0], lines[1], lines.length > 2 ? lines[2] : null);
  }
}

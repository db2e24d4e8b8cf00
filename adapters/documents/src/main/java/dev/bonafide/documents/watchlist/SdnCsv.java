package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's {@code sdn.csv}: no heading, twelve columns, {@code -0-} for nothing. Identifiers stand in
 * the last column, the remarks. What does not fit there stands in another file. Format: <a
 * href="https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas">
 * OFAC's data formats</a>.
 */
final class SdnCsv {
  static final int COLUMNS = 12;
  private static final int NUMBER = 0;
  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int REMARKS = 11;

  private SdnCsv() {}

  /** Whether a list's first line is one of this format. */
  static boolean looksLike(String line) {
    try {
      List<String> fields = CsvLine.fields(1, line);
      return fields.size() == COLUMNS && isNumber(fields.getFirst());
    } catch (BrokenTree e) {
      return false;
    }
  }

  static void read(InputStream in, GatheredIndicators to) throws IOException {
    ListLines lines = new ListLines(in);
    for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
      List<String> fields = CsvLine.fields(lines.number(), line);
      if (fields.size() != COLUMNS || !isNumber(fields.get(NUMBER))) {
        throw new BrokenTree(
            lines.number(), "is not an entry of sdn.csv, which has 12 fields, the first a number");
      }
      SdnEntry entry =
          new SdnEntry(fields.get(NUMBER), fields.get(TYPE), nothing(fields.get(NAME)));
      for (String remark : nothing(fields.get(REMARKS)).split(";", -1)) {
        entry.remark(lines.number(), remark.strip(), to);
      }
    }
  }

  private static boolean isNumber(String field) {
    return !field.isEmpty()
        && field.length() < 10
        && field.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String nothing(String field) {
    return field.equals("-0-") ? "" : field;
  }
}

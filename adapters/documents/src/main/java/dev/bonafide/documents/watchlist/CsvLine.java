package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The fields of one line of CSV. A field with a line break is refused: neither OFAC's list nor our
 * own has any, and one missing quote would swallow the rest of a list.
 */
final class CsvLine {
  private static final int MOST_FIELDS = 64;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).setTrim(true).get();

  private CsvLine() {}

  static List<String> fields(int number, String line) {
    try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        throw new BrokenTree(number, "has a line break within");
      }
      if (records.getFirst().size() > MOST_FIELDS) {
        throw new BrokenTree(number, "has more than " + MOST_FIELDS + " fields");
      }
      return records.getFirst().toList();
    } catch (IOException | UncheckedIOException broken) {
      throw new BrokenTree(number, "a quotation mark is not closed, or text follows a closed one");
    }
  }
}

package dev.bonafide.documents.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of values that commas, semicolons, tabs or bars separate, with headings or without. */
final class Table {
  /** Begins the name of a column that has no heading. */
  static final String UNNAMED = "column ";

  private static final JsonFactory JSON = new JsonFactory();
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SEEN = 40;
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 2;

  private Table() {}

  /** The rows as a list of maps; none of a text that is no table. */
  static Optional<String> json(String text) {
    for (char separator : SEPARATORS) {
      if (text.indexOf(separator) >= 0) {
        List<List<String>> first = rows(text, separator, SEEN);
        int wide = first.isEmpty() ? 0 : first.getFirst().size();
        boolean even = first.stream().allMatch(row -> row.size() == wide);
        if (even && wide >= FEWEST_COLUMNS && first.size() >= FEWEST_ROWS) {
          List<List<String>> all = rows(text, separator, Integer.MAX_VALUE);
          return all.isEmpty() ? Optional.empty() : Optional.of(written(all));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a table; empty where quotation marks are not closed. */
  private static List<List<String>> rows(String text, char separator, int most) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .setRecordSeparator("\n")
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Stream<CSVRecord> records = parser.stream();
      return records.limit(most).map(CSVRecord::toList).toList();
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      return List.of();
    }
  }

  private static String written(List<List<String>> rows) {
    boolean headed = isHeading(rows);
    List<String> keys =
        headed
            ? rows.getFirst()
            : IntStream.range(0, rows.getFirst().size()).mapToObj(at -> UNNAMED + at).toList();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (List<String> row : rows.subList(headed ? 1 : 0, rows.size())) {
        write(json, keys, row);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, List<String> keys, List<String> row)
      throws IOException {
    Set<String> used = new HashSet<>();
    json.writeStartObject();
    for (int at = 0; at < Math.min(keys.size(), row.size()); at++) {
      String key = keys.get(at).isBlank() || !used.add(keys.get(at)) ? UNNAMED + at : keys.get(at);
      json.writeStringField(key, row.get(at));
    }
    json.writeEndObject();
  }

  /** Headings are words that do not come again below them, and no times. */
  private static boolean isHeading(List<List<String>> rows) {
    List<String> first = rows.getFirst();
    return IntStream.range(0, first.size())
        .allMatch(
            at -> {
              String value = first.get(at);
              return Column.isLabel(value + " ")
                  && Times.absolute(value) == null
                  && Times.offset(value, 1) == null
                  && rows.stream()
                      .skip(1)
                      .limit(SEEN)
                      .noneMatch(
                          row -> !value.isBlank() && row.size() > at && row.get(at).equals(value));
            });
  }
}

package dev.bonafide.documents.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Pattern SIGN = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final int SEEN = 40;
  private static final int FEWEST_CELLS = 3;

  private Table() {}

  /**
   * The rows as a list of maps, or several blocks of rows as a list each; none of a text that is no
   * table.
   */
  static Optional<String> json(String text) {
    for (char separator : SEPARATORS) {
      if (text.indexOf(separator) >= 0
          && new TableBlocks(rows(text, separator, SEEN), separator).isTable()) {
        TableBlocks all = new TableBlocks(rows(text, separator, Integer.MAX_VALUE), separator);
        return Optional.of(all).filter(TableBlocks::isTable).map(Table::written);
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
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .setRecordSeparator("\n")
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Stream<CSVRecord> records = parser.stream();
      return unruled(records.limit(most).map(CSVRecord::toList).toList());
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      return List.of();
    }
  }

  /** Rows without the bars at both ends of each and the lines between them, as in Markdown. */
  private static List<List<String>> unruled(List<List<String>> rows) {
    List<List<String>> wide = rows.stream().filter(row -> row.size() >= FEWEST_CELLS).toList();
    boolean ruled =
        !wide.isEmpty()
            && wide.stream().allMatch(row -> row.getFirst().isBlank() && row.getLast().isBlank())
            && wide.stream().anyMatch(Table::isRule);
    return ruled
        ? rows.stream()
            .filter(row -> row.size() < FEWEST_CELLS || !isRule(row))
            .map(row -> row.size() < FEWEST_CELLS ? row : row.subList(1, row.size() - 1))
            .map(row -> row.stream().map(String::strip).toList())
            .toList()
        : rows;
  }

  private static boolean isRule(List<String> row) {
    return row.stream().allMatch(cell -> cell.chars().allMatch(c -> "-:= ".indexOf(c) >= 0));
  }

  private static String written(TableBlocks blocks) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      if (blocks.isSingle()) {
        write(json, blocks.largest(), true);
      } else {
        write(json, blocks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, TableBlocks blocks) throws IOException {
    json.writeStartObject();
    json.writeFieldName("lines");
    write(json, blocks.lines().stream().map(Table::pair).toList(), false);
    for (List<List<String>> block : blocks.all()) {
      json.writeFieldName("block " + blocks.all().indexOf(block));
      write(json, block, block.equals(blocks.largest()));
    }
    json.writeEndObject();
  }

  /** A line such as {@code #1 Ann}: who is meant by what. */
  private static List<String> pair(String line) {
    return List.of(SIGN.matcher(line).replaceFirst("").split("\\s*[:=]\\s*|\\s+", 2));
  }

  /**
   * Writes rows down.
   *
   * @param isMain whether they are the most, so that headings can be told from them
   */
  private static void write(JsonGenerator json, List<List<String>> rows, boolean isMain)
      throws IOException {
    boolean headed = isMain && TableBlocks.isHeading(rows);
    List<List<String>> told = headed ? SpeakerColumns.told(rows) : rows;
    json.writeStartArray();
    for (List<String> row : told.subList(headed ? 1 : 0, told.size())) {
      write(json, headed ? told.getFirst() : List.of(), row);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, List<String> keys, List<String> row)
      throws IOException {
    Set<String> used = new HashSet<>();
    json.writeStartObject();
    for (int at = 0; at < row.size(); at++) {
      String key = at < keys.size() ? keys.get(at) : "";
      json.writeStringField(key.isBlank() || !used.add(key) ? UNNAMED + at : key, row.get(at));
    }
    json.writeEndObject();
  }
}

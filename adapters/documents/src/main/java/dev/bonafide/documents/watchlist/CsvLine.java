package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one line of CSV as RFC 4180 has them. Its fields with line breaks are refused:
 * neither OFAC's list nor our own has any, and one missing quote would swallow the rest of a list.
 */
final class CsvLine {
  private static final int MOST_FIELDS = 64;

  private final int number;
  private final String line;
  private int at;

  private CsvLine(int number, String line) {
    this.number = number;
    this.line = line;
  }

  static List<String> fields(int number, String line) {
    CsvLine csv = new CsvLine(number, line);
    List<String> fields = new ArrayList<>();
    do {
      if (fields.size() == MOST_FIELDS) {
        throw new BrokenTree(number, "has more than " + MOST_FIELDS + " fields");
      }
      fields.add(csv.field());
    } while (csv.at++ < line.length());
    return fields;
  }

  private String field() {
    return at < line.length() && line.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int comma = line.indexOf(',', at);
    int end = comma < 0 ? line.length() : comma;
    String field = line.substring(at, end).strip();
    at = end;
    return field;
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    int from = at + 1;
    while (true) {
      int quote = line.indexOf('"', from);
      if (quote < 0) {
        throw new BrokenTree(number, "a quotation mark is not closed");
      }
      field.append(line, from, quote);
      if (!line.startsWith("\"\"", quote)) {
        at = afterQuote(quote + 1);
        return field.toString().strip();
      }
      field.append('"');
      from = quote + 2;
    }
  }

  private int afterQuote(int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    if (end < line.length() && line.charAt(end) != ',') {
      throw new BrokenTree(number, "text follows a closed quotation mark");
    }
    return end;
  }
}

package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * OpenSanctions' {@code targets.simple.csv}: a row for each entry, several values of one column
 * separated by semicolons. The addresses of wallets stand among the identifiers, and only there.
 * Names, papers and postal addresses are not read. Format: <a
 * href="https://www.opensanctions.org/docs/bulk/csv/">OpenSanctions' simplified CSV</a>.
 */
final class OpenSanctionsCsv {
  private static final String BEGINNING = "id,schema,name,";
  private static final List<String> NEEDED =
      List.of("id", "schema", "identifiers", "phones", "emails", "last_seen");

  private final GatheredIndicators to;
  private List<String> columns = List.of();

  private OpenSanctionsCsv(GatheredIndicators to) {
    this.to = to;
  }

  /** Whether a list's first line is its heading. */
  static boolean looksLike(String line) {
    return line.startsWith(BEGINNING);
  }

  static void read(InputStream in, GatheredIndicators to) throws IOException {
    new OpenSanctionsCsv(to).read(new ListLines(in));
  }

  private void read(ListLines lines) throws IOException {
    for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
      List<String> fields = CsvLine.fields(lines.number(), line);
      if (columns.isEmpty()) {
        heading(lines.number(), fields);
      } else if (fields.size() == columns.size()) {
        row(lines.number(), fields);
      } else {
        throw new BrokenTree(
            lines.number(), "has %d fields instead of %d".formatted(fields.size(), columns.size()));
      }
    }
  }

  private void heading(int line, List<String> fields) {
    columns = List.copyOf(fields);
    if (!columns.containsAll(NEEDED)) {
      throw new BrokenTree(
          line,
          "the header row is not that of targets.simple.csv, with " + String.join(", ", NEEDED));
    }
  }

  private void row(int line, List<String> fields) {
    to.datedAt(ListDay.of(Optional.of(field(fields, "last_seen"))).orElse(null));
    boolean isWallet = field(fields, "schema").equals("CryptoWallet");
    int named =
        add(line, "email", fields, "emails")
            + add(line, "phone", fields, "phones")
            + (isWallet ? add(line, "wallet", fields, "identifiers") : 0);
    if (named == 0) {
      to.leaveOut();
    }
  }

  /** How many values the column has, whether or not they can be compared. */
  private int add(int line, String type, List<String> fields, String column) {
    List<String> values =
        Stream.of(field(fields, column).split(";", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    values.forEach(one -> to.add(line, type, one, field(fields, "id"), null));
    return values.size();
  }

  private String field(List<String> fields, String column) {
    return fields.get(columns.indexOf(column));
  }
}

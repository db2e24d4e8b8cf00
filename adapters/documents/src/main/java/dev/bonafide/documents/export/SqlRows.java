package dev.bonafide.documents.export;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Rows that a script of SQL inserts into its tables. */
final class SqlRows {
  private static final Pattern INSERT =
      Pattern.compile(
          "(?i)\\binsert\\s+into\\s+[\\w.`\"\\[\\]]*?(\\w+)[`\"\\]]?\\s*(?:\\(([^()']*)\\)\\s*)?values\\s*\\(");

  private static final Pattern SCRIPT =
      Pattern.compile("(?i)^\\s*(?:--|/\\*|(?:insert|create|drop|lock|set|begin|start|use)\\b[^.!?\\n]*;?)");

  private final String text;
  private int at;

  private SqlRows(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** A list of maps for each table; empty where nothing is inserted. */
  static Optional<String> json(String text) {
    SequencedMap<String, List<Tree>> tables = new LinkedHashMap<>();
    Matcher insert = INSERT.matcher(text);
    for (int from = 0; SCRIPT.matcher(text).find() && insert.find(from); ) {
      SqlRows rows = new SqlRows(text, insert.end());
      String columns = insert.group(2) == null ? "" : insert.group(2);
      rows.read(
          columns.replaceAll("[`\"\\[\\]\\s]", "").split(",", -1),
          tables.computeIfAbsent(insert.group(1), _ -> new ArrayList<>()));
      from = rows.at;
    }
    SequencedMap<String, Tree> document = new LinkedHashMap<>();
    tables.forEach((name, rows) -> document.put(name, new Tree.Listing(1, rows)));
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(JsonTree.written(new Tree.Mapping(1, document)));
  }

  /** Reads rows from within the first up to what is none. */
  private void read(String[] columns, List<Tree> rows) {
    boolean more = true;
    while (more) {
      SequencedMap<String, Tree> row = new LinkedHashMap<>();
      do {
        int number = row.size();
        boolean called = number < columns.length && !columns[number].isEmpty();
        row.put(called ? columns[number] : Table.UNNAMED + number, value());
      } while (isNext(','));
      rows.add(new Tree.Mapping(1, row));
      more = isNext(')') && isNext(',') && isNext('(');
    }
  }

  private boolean isNext(char mark) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean next = at < text.length() && text.charAt(at) == mark;
    at += next ? 1 : 0;
    return next;
  }

  private Tree value() {
    boolean quoted = isNext('\'');
    StringBuilder value = new StringBuilder();
    while (at < text.length() && !isEnd(quoted)) {
      char c = text.charAt(at);
      at += quoted && (c == '\\' || c == '\'') && at + 1 < text.length() ? 1 : 0;
      char escaped = text.charAt(at++);
      value.append(c == '\\' && escaped == 'n' ? '\n' : escaped);
    }
    at += quoted ? 1 : 0;
    String plain = value.toString().strip();
    boolean isNull = !quoted && plain.equalsIgnoreCase("NULL");
    return isNull ? new Tree.Nothing(1) : new Tree.Text(1, quoted ? value.toString() : plain);
  }

  /** Whether a value ends here: a quoted one at a quotation mark that does not stand twice. */
  private boolean isEnd(boolean quoted) {
    char c = text.charAt(at);
    return quoted ? c == '\'' && !text.startsWith("\'\'", at) : c == ',' || c == ')';
  }
}

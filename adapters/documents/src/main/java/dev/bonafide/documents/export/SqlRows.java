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
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?i)^\\s*(?:--|/\\*|(?:insert|create|drop|lock|set|begin|start|use)\\b[^.!?\\n]*;?)");
  private static final Pattern INSERT =
      Pattern.compile(
          "(?i)\\binsert\\s+into\\s+\\S*?(\\w+)[`\"\\]]?\\s*(?:\\(([^()']*)\\)\\s*)?values\\s*");
  private static final String VALUE = "\\s*(?:N?'((?:[^'\\\\]|\\\\.|'')*)'|([^',()]*))\\s*";
  private static final Pattern ROW =
      Pattern.compile("(?s)[\\s,]*\\((" + VALUE + "(?:," + VALUE + ")*)\\)");
  private static final Pattern EACH = Pattern.compile("(?s)" + VALUE + "(?:,|$)");
  private static final Pattern ESCAPED = Pattern.compile("(?s)\\\\(.)|'(')");

  private SqlRows() {}

  /** A list of maps for each table; empty where nothing is inserted. */
  static Optional<String> json(String text) {
    SequencedMap<String, List<Tree>> tables = new LinkedHashMap<>();
    boolean isScript = SCRIPT.matcher(text).find();
    Matcher insert = INSERT.matcher(text);
    while (isScript && insert.find()) {
      String columns = insert.group(2) == null ? "" : insert.group(2);
      String[] keys = columns.replaceAll("[`\"\\[\\]\\s]", "").split(",", -1);
      List<Tree> rows = tables.computeIfAbsent(insert.group(1), _ -> new ArrayList<>());
      Matcher row = ROW.matcher(text);
      for (int at = insert.end(); row.find(at) && row.start() == at; at = row.end()) {
        rows.add(row(keys, row.group(1)));
      }
    }
    SequencedMap<String, Tree> document = new LinkedHashMap<>();
    tables.forEach((name, rows) -> document.put(name, new Tree.Listing(1, rows)));
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(JsonTree.written(new Tree.Mapping(1, document)));
  }

  private static Tree row(String[] keys, String values) {
    SequencedMap<String, Tree> row = new LinkedHashMap<>();
    for (Matcher value = EACH.matcher(values); value.find() && !value.group().isEmpty(); ) {
      int at = row.size();
      String quoted = value.group(1);
      boolean isNull = quoted == null && value.group(2).strip().equalsIgnoreCase("NULL");
      String words = quoted == null ? value.group(2).strip() : quoted.replace("\\n", "\n");
      row.put(
          at < keys.length && !keys[at].isEmpty() ? keys[at] : Table.UNNAMED + at,
          isNull
              ? new Tree.Nothing(1)
              : new Tree.Text(1, ESCAPED.matcher(words).replaceAll("$1$2")));
    }
    return new Tree.Mapping(1, row);
  }
}

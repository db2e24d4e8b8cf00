package dev.bonafide.documents.export;

import dev.bonafide.documents.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables within JSON that are kept by columns, or as rows of values apart from their headings. */
final class JsonColumns {
  private static final int FEWEST = 2;

  private JsonColumns() {}

  /** The same document, with each row of a table as a map from the headings. */
  static Tree rows(Tree tree) {
    return switch (tree) {
      case Tree.Mapping(int line, var entries) -> {
        SequencedMap<String, Tree> inner = new LinkedHashMap<>();
        entries.forEach((key, value) -> inner.put(key, rows(value)));
        inner.replaceAll((_, value) -> headed(inner, value));
        columns(inner).values().forEach(keys -> join(inner, keys));
        yield new Tree.Mapping(line, inner);
      }
      case Tree.Listing(int line, var parts) ->
          new Tree.Listing(line, parts.stream().map(JsonColumns::rows).toList());
      default -> tree;
    };
  }

  /** Rows of values as maps, where another list beside them has a heading for each value. */
  private static Tree headed(Map<String, Tree> beside, Tree rows) {
    List<Tree> all = rows.list();
    int wide = all.isEmpty() ? 0 : all.getFirst().list().size();
    if (wide < FEWEST || all.stream().anyMatch(row -> row.list().size() != wide)) {
      return rows;
    }
    return beside.values().stream()
        .map(one -> one.list().stream().map(Words::of).distinct().toList())
        .filter(headings -> headings.size() == wide)
        .findFirst()
        .<Tree>map(
            keys ->
                new Tree.Listing(
                    rows.line(), all.stream().map(row -> row(keys, row.list())).toList()))
        .orElse(rows);
  }

  /** The keys of lists of values, by how long the lists are. */
  private static Map<Integer, List<String>> columns(SequencedMap<String, Tree> lists) {
    return lists.entrySet().stream()
        .filter(one -> isOfValues(one.getValue()))
        .collect(
            Collectors.groupingBy(
                one -> one.getValue().list().size(),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  /** Puts columns together as one list of rows. */
  private static void join(SequencedMap<String, Tree> lists, List<String> keys) {
    if (keys.size() >= FEWEST) {
      List<Tree> columns = keys.stream().map(lists::remove).toList();
      List<Tree> rows =
          IntStream.range(0, columns.getFirst().list().size())
              .mapToObj(at -> columns.stream().map(column -> column.list().get(at)).toList())
              .map(values -> row(keys, values))
              .toList();
      lists.put(String.join(" ", keys), new Tree.Listing(columns.getFirst().line(), rows));
    }
  }

  private static Tree row(List<String> keys, List<Tree> values) {
    SequencedMap<String, Tree> row = new LinkedHashMap<>();
    IntStream.range(0, keys.size()).forEach(at -> row.put(keys.get(at), values.get(at)));
    return new Tree.Mapping(values.getFirst().line(), row);
  }

  private static boolean isOfValues(Tree tree) {
    return tree.list().size() >= FEWEST
        && tree.list().stream().noneMatch(one -> one.list().size() + one.map().size() > 0);
  }
}

package dev.bonafide.documents.export;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A document whose messages are no maps of one list, written as such: rows, columns, names before
 * words, and lists of one shape beside each other.
 */
final class Regrouped {
  /** What is larger comes from a program that lists maps. */
  private static final int LONGEST = 20_000_000;

  private static final int FEWEST = 3;

  private Regrouped() {}

  /**
   * The same document so; empty where it needs no other groups.
   *
   * @param sample of it
   */
  static Optional<String> json(String json, Tree sample) {
    return json.length() > LONGEST || told(sample).equals(sample)
        ? Optional.empty()
        : Optional.of(TreeAsJson.written(told(JsonTree.read(json))));
  }

  private static Tree told(Tree tree) {
    return switch (tree) {
      case Tree.Listing(int line, var parts) -> new Tree.Listing(line, items(parts));
      case Tree.Mapping(int line, var entries) -> map(line, entries);
      case Tree.Text _, Tree.Plain _, Tree.Nothing _ -> tree;
    };
  }

  private static List<Tree> items(List<Tree> parts) {
    int wide = parts.isEmpty() ? 0 : parts.getFirst().list().size();
    boolean rows = wide > 1 && parts.size() > 1 && parts.stream().allMatch(row -> isRow(row, wide));
    if (rows) {
      return parts.stream().map(Regrouped::row).toList();
    }
    return isNamed(parts)
        ? parts.stream().map(Regrouped::named).toList()
        : parts.stream().map(Regrouped::told).toList();
  }

  private static boolean isRow(Tree row, int wide) {
    return row.list().size() == wide
        && row.list().stream().noneMatch(cell -> cell instanceof Tree.Listing)
        && row.list().stream().noneMatch(cell -> cell instanceof Tree.Mapping);
  }

  private static Tree row(Tree row) {
    SequencedMap<String, Tree> cells = new LinkedHashMap<>();
    row.list().forEach(cell -> cells.put(Table.UNNAMED + cells.size(), cell));
    return new Tree.Mapping(row.line(), cells);
  }

  /** Whether each item is one text under a name, and names come again. */
  private static boolean isNamed(List<Tree> items) {
    Set<String> names = new HashSet<>();
    items.forEach(item -> names.addAll(item.map().keySet()));
    return items.size() > FEWEST
        && names.size() > 1
        && names.size() * 2 <= items.size()
        && items.stream()
            .allMatch(
                item ->
                    item.map().size() == 1
                        && item.map().values().stream().allMatch(Tree.Text.class::isInstance));
  }

  private static Tree named(Tree item) {
    Map.Entry<String, Tree> only = item.map().entrySet().iterator().next();
    SequencedMap<String, Tree> said = new LinkedHashMap<>();
    said.put("speaker", new Tree.Text(item.line(), only.getKey()));
    said.put("text", only.getValue());
    return new Tree.Mapping(item.line(), said);
  }

  private static Tree map(int line, SequencedMap<String, Tree> entries) {
    if (areAlike(entries.values())) {
      return new Tree.Listing(
          line, entries.values().stream().flatMap(list -> list.list().stream()).toList());
    }
    SequencedMap<String, Tree> told = new LinkedHashMap<>();
    entries.forEach((key, value) -> told.put(key, told(value)));
    SequencedMap<String, List<Tree>> columns = new LinkedHashMap<>();
    told.forEach(
        (key, value) -> {
          if (value.list().size() >= FEWEST && isRow(value, value.list().size())) {
            columns.put(key, value.list());
          }
        });
    List<Integer> rows = columns.values().stream().map(List::size).distinct().toList();
    if (columns.size() > 1 && rows.size() == 1) {
      told.keySet().removeAll(columns.keySet());
      told.put(
          "rows",
          new Tree.Listing(
              line,
              IntStream.range(0, rows.getFirst()).mapToObj(at -> row(line, columns, at)).toList()));
    }
    return new Tree.Mapping(line, told);
  }

  private static Tree row(int line, Map<String, List<Tree>> columns, int at) {
    SequencedMap<String, Tree> cells = new LinkedHashMap<>();
    columns.forEach((key, values) -> cells.put(key, values.get(at)));
    return new Tree.Mapping(line, cells);
  }

  /** Whether all of some values are lists of maps with the same keys. */
  private static boolean areAlike(Collection<Tree> lists) {
    Set<Set<String>> keys = new HashSet<>();
    lists.forEach(list -> list.list().forEach(item -> keys.add(item.map().keySet())));
    return lists.size() > 1
        && keys.size() == 1
        && keys.iterator().next().size() > 1
        && lists.stream().noneMatch(list -> list.list().isEmpty());
  }
}

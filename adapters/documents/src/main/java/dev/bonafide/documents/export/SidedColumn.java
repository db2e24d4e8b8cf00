package dev.bonafide.documents.export;

import dev.bonafide.reading.speaker.Naming;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The two sides of a talk, as a column has them that is the only one to change by turns: who is on
 * which is told from those whose names the other columns hold, and who signs or is greeted by
 * these.
 *
 * @param place of the column
 * @param names of those sides of which it is told
 */
record SidedColumn(List<String> place, Map<String, List<String>> names) {
  private static final int MOST = 3;
  private static final int LONGEST = 24;
  private static final int FEWEST_TURNS = 3;

  /**
   * Tells the sides.
   *
   * @param people the names that hold for all rows
   */
  static Optional<SidedColumn> among(List<Column> columns, Column text, Collection<String> people) {
    return columns.stream()
        .filter(column -> isSided(column, text))
        .max(Comparator.comparingInt(SidedColumn::turns))
        .map(column -> new SidedColumn(column.place(), names(column, text, List.copyOf(people))));
  }

  private static boolean isSided(Column column, Column text) {
    return column.distinct() > 1
        && column.distinct() <= MOST
        && column.values().size() * 2 > text.values().size()
        && column.share(value -> value.length() <= LONGEST) == 1
        && turns(column) >= Math.max(FEWEST_TURNS, column.values().size() / 4);
  }

  private static int turns(Column column) {
    List<String> values = List.copyOf(new TreeMap<>(column.values()).values());
    return (int)
        IntStream.range(1, values.size())
            .filter(at -> !values.get(at).equals(values.get(at - 1)))
            .count();
  }

  /** Gives each person the side that speaks most for it, and of two the other one what is left. */
  private static Map<String, List<String>> names(Column column, Column text, List<String> people) {
    List<String> sides = column.values().values().stream().distinct().toList();
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String person : people) {
      only(sides, side -> likely(side, person, column, text))
          .ifPresent(side -> names.putIfAbsent(side, List.of(person)));
    }
    if (names.size() == 1 && people.size() == 2) {
      String told = names.values().iterator().next().getFirst();
      List<String> left = sides.stream().filter(side -> !names.containsKey(side)).toList();
      only(left, side -> (int) (column.share(side::equals) * column.values().size()))
          .ifPresent(
              side -> names.put(side, people.stream().filter(one -> !one.equals(told)).toList()));
    }
    return names;
  }

  /** The one of some sides that counts most; empty where none does, or several do. */
  private static Optional<String> only(List<String> sides, ToIntFunction<String> count) {
    int most = sides.stream().mapToInt(count).max().orElse(0);
    List<String> those = sides.stream().filter(side -> count.applyAsInt(side) == most).toList();
    return most > 0 && those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
  }

  /** How often a side says or signs with a name, or another greets it by this name. */
  private static int likely(String side, String person, Column column, Column text) {
    int likely = 0;
    for (Map.Entry<Integer, String> row : column.values().entrySet()) {
      String words = text.values().getOrDefault(row.getKey(), "");
      boolean greets = Naming.greets(words, person);
      boolean own = row.getValue().equals(side);
      boolean says =
          !greets && (Naming.signs(words, person) || (isFull(person) && words.contains(person)));
      likely += (own && says) || (!own && greets) ? 1 : 0;
    }
    return likely;
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }
}

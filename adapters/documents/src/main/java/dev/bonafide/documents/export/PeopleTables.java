package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of people in a document, in which those who are called by a number have names: lists, maps
 * by number, and records among the messages.
 */
record PeopleTables(List<PeopleTables.Source> sources) {
  private static final Pattern ROLE = Pattern.compile("\\brole\\b");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final String NUMBER = "number";
  private static final String NAME = "name";
  private static final double MOST = 0.7;
  private static final int DEEPEST = 6;

  /**
   * Items that may be people.
   *
   * @param items of a map; none of a list, which may be longer than what is seen of it
   */
  record Source(List<String> list, List<Tree> items, Collection<Column> columns) {}

  /** A table with the places of numbers and names in its items. */
  record Known(Source source, List<String> id, List<List<String>> names) {
    /** The names of each number. */
    Map<String, List<String>> read(JsonScan document) {
      Map<String, List<String>> read = new HashMap<>();
      Consumer<Tree> note =
          one -> {
            List<String> written =
                names.stream().flatMap(at -> ValuePlaces.words(one, at).stream()).toList();
            if (!written.isEmpty()) {
              ValuePlaces.words(one, id)
                  .ifPresent(number -> read.putIfAbsent(key(number), written));
            }
          };
      if (source.items().isEmpty()) {
        document.each(source.list(), note);
      } else {
        source.items().forEach(note);
      }
      return read;
    }
  }

  static PeopleTables in(Tree document) {
    List<Source> sources = new ArrayList<>();
    findMaps(document, 0, sources);
    ValuePlaces.lists(document)
        .forEach(
            (list, items) ->
                sources.add(new Source(list, List.of(), ValuePlaces.columns(items).values())));
    return new PeopleTables(sources);
  }

  private static void findMaps(Tree tree, int depth, List<Source> sources) {
    Collection<Tree> values = tree.map().values();
    if (values.size() > 1
        && (values.stream().allMatch(Tree.Text.class::isInstance)
            || values.stream().allMatch(Tree.Mapping.class::isInstance))) {
      List<Tree> items = new ArrayList<>();
      tree.map().forEach((number, one) -> items.add(keyed(number, one)));
      sources.add(new Source(List.of(), items, ValuePlaces.columns(items).values()));
    }
    if (depth < DEEPEST) {
      values.forEach(value -> findMaps(value, depth + 1, sources));
      // A record of a list has columns for keys: who they belong to, only its values say.
      tree.list().stream()
          .flatMap(one -> Stream.concat(one.map().values().stream(), one.list().stream()))
          .forEach(value -> findMaps(value, depth + 2, sources));
    }
  }

  private static Tree keyed(String number, Tree one) {
    SequencedMap<String, Tree> entries = new LinkedHashMap<>(one.map());
    one.text().ifPresent(_ -> entries.put(NAME, one));
    entries.put(NUMBER, new Tree.Text(one.line(), number));
    return new Tree.Mapping(one.line(), entries);
  }

  /**
   * Tables beside messages.
   *
   * @param messages their place
   * @param silent values of items among them that have no words
   */
  PeopleTables beside(List<String> messages, Collection<Column> silent) {
    int depth = messages.size();
    Stream<Source> beside =
        sources.stream()
            .filter(
                one ->
                    one.list().size() < depth
                        || one.list().isEmpty()
                        || !one.list().subList(0, depth).equals(messages));
    return new PeopleTables(
        Stream.concat(beside, Stream.of(new Source(messages, List.of(), silent))).toList());
  }

  /** The table in which the values of a column have names. */
  Optional<Known> of(Column numbers) {
    Set<String> used =
        numbers.values().values().stream()
            .flatMap(value -> keys(numbers.place(), value))
            .collect(Collectors.toSet());
    return sources.stream()
        .flatMap(
            source ->
                source.columns().stream()
                    .filter(id -> isKnown(numbers, id))
                    .map(id -> new Known(source, id.place(), names(source, id, used))))
        .filter(known -> !known.names().isEmpty())
        .findFirst();
  }

  private static boolean isKnown(Column numbers, Column id) {
    Set<String> known =
        id.values().values().stream().map(PeopleTables::key).collect(Collectors.toSet());
    double told = numbers.share(value -> keys(numbers.place(), value).anyMatch(known::contains));
    return !id.isInList()
        && id.distinct() == id.values().size()
        && told > (known.size() >= JsonScan.SAMPLED ? 0 : MOST);
  }

  /** Names of someone by the value in a place. */
  static List<String> names(List<String> place, String value, Map<String, List<String>> known) {
    return keys(place, value)
        .map(known::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(List.of());
  }

  /** A number as it may stand in a table: alone, or after what the place is called. */
  private static Stream<String> keys(List<String> place, String value) {
    String called = place.isEmpty() ? "" : place.getLast();
    return Stream.of(key(value), key(called + value));
  }

  private static String key(String value) {
    return EDGE.matcher(value).replaceAll("");
  }

  /** Places of names: those that are called so, or else the one that looks most like it. */
  private static List<List<String>> names(Source source, Column id, Set<String> used) {
    Column rows = id.among(row -> used.contains(key(id.values().getOrDefault(row, ""))));
    List<Column> likely =
        source.columns().stream()
            .filter(one -> one != id && !one.isInList() && !one.isCalled(Speakers.OTHER))
            .map(one -> one.among(rows.values()::containsKey))
            .filter(one -> one.share(Column::isLabel) > 0.8 && one.share(Column::isCode) < 0.5)
            .filter(one -> isCalled(one) || isName(one, rows.values().size()))
            .sorted(Comparator.comparingDouble(PeopleTables::likelihood).reversed())
            .toList();
    List<Column> called = likely.stream().filter(PeopleTables::isCalled).toList();
    return (called.isEmpty() ? likely.stream().limit(1) : called.stream())
        .map(Column::place)
        .toList();
  }

  private static boolean isName(Column column, int rows) {
    return column.share(Column::isName) > MOST && column.values().size() > MOST * rows;
  }

  private static boolean isCalled(Column column) {
    return column.isCalled(Speakers.PERSON) && !column.isCalled(ROLE);
  }

  private static double likelihood(Column column) {
    return (column.isCalled(Speakers.NAME) ? 1 : 0)
        + column.share(Column::isName)
        + 2 * column.share(value -> value.indexOf(' ') > 0);
  }
}

package dev.bonafide.documents.export;

import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/** Places of values in a document: the keys that lead to them. */
final class ValuePlaces {
  /** Any element of a list, or any value of a map. */
  static final String ANY = "*";

  /** The first element of a list. */
  static final String FIRST = "0";

  private static final int DEEPEST = 6;
  private static final int MOST_COLUMNS = 400;
  private static final int MOST_ITEMS = 400;

  private ValuePlaces() {}

  static Tree at(Tree item, List<String> place) {
    Tree at = item;
    for (String key : place) {
      boolean first = key.equals(FIRST) && !at.list().isEmpty();
      at = first ? at.list().getFirst() : at.at(key);
    }
    return at;
  }

  /** Words in a place; empty where there are none. */
  static Optional<String> words(Tree item, List<String> place) {
    return Optional.of(Words.of(at(item, place)).strip()).filter(words -> !words.isEmpty());
  }

  /** Values of items, by their places. */
  static SequencedMap<List<String>, Column> columns(List<Tree> items) {
    SequencedMap<List<String>, Column> columns = new LinkedHashMap<>();
    for (int row = 0; row < items.size(); row++) {
      int at = row;
      values(
          items.get(row),
          List.of(),
          (place, value) -> {
            if (columns.size() < MOST_COLUMNS || columns.containsKey(place)) {
              columns.computeIfAbsent(place, Column::new).put(at, value);
            }
          });
    }
    return columns;
  }

  private static void values(Tree tree, List<String> place, BiConsumer<List<String>, String> to) {
    boolean isText = !(tree instanceof Tree.Mapping) && !Words.isOfRecords(tree.list());
    String words = isText ? Words.of(tree).strip() : "";
    if (!words.isEmpty()) {
      to.accept(place, words);
    }
    if (place.size() < DEEPEST) {
      tree.map().forEach((key, value) -> values(value, under(place, key), to));
      tree.list().stream()
          .limit(1)
          .filter(Tree.Mapping.class::isInstance)
          .forEach(first -> values(first, under(place, FIRST), to));
    }
  }

  private static List<String> under(List<String> place, String key) {
    List<String> longer = new ArrayList<>(place);
    longer.add(key);
    return longer;
  }

  /** The items of each list of maps in a document, and of each map of maps, by its place. */
  static SequencedMap<List<String>, List<Tree>> lists(Tree document) {
    SequencedMap<List<String>, List<Tree>> lists = new LinkedHashMap<>();
    collect(document, List.of(), lists);
    return lists;
  }

  private static void collect(
      Tree tree, List<String> place, SequencedMap<List<String>, List<Tree>> lists) {
    List<Tree> inner =
        tree instanceof Tree.Listing ? tree.list() : List.copyOf(tree.map().values());
    List<String> any = under(place, ANY);
    boolean alike =
        tree instanceof Tree.Listing
            ? inner.stream().anyMatch(Tree.Mapping.class::isInstance)
            : inner.size() > 1 && inner.stream().allMatch(Tree.Mapping.class::isInstance);
    boolean answered = !alike && Replies.areIn(tree);
    List<Tree> parts =
        alike
            ? inner.stream().flatMap(one -> Replies.flat(one).stream()).toList()
            : answered ? Replies.flat(tree) : tree instanceof Tree.Mapping ? List.of(tree) : inner;
    if (alike || answered) {
      List<Tree> items = lists.computeIfAbsent(alike ? any : place, _ -> new ArrayList<>());
      parts.stream().limit(MOST_ITEMS - items.size()).forEach(items::add);
    }
    if (place.size() < DEEPEST + DEEPEST) {
      if (tree instanceof Tree.Mapping && !alike) {
        parts.forEach(
            part -> part.map().forEach((key, value) -> collect(value, under(place, key), lists)));
      } else {
        parts.forEach(value -> collect(value, any, lists));
      }
    }
  }

  /** The texts in the map that holds a list, by their keys; none inside other lists. */
  static Map<String, String> beside(Tree document, List<String> list) {
    Map<String, String> beside = new LinkedHashMap<>();
    if (list.size() > 1 && list.indexOf(ANY) == list.size() - 1) {
      at(document, list.subList(0, list.size() - 2))
          .map()
          .forEach((key, value) -> value.text().ifPresent(text -> beside.put(key, text)));
    }
    return beside;
  }
}

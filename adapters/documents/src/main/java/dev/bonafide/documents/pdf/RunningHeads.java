package dev.bonafide.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Heads and feet that several pages have, such as {@code Page 1 of 2}. They stand between the words
 * of one page and the next, and are not read there: those of the first page's head and the last
 * page's foot keep their place, the others come after the text, each once.
 */
final class RunningHeads {
  /** Of the size: a line closer to its neighbor belongs to the text. */
  private static final double APART = 1.7;

  private static final int LEAST_ROWS = 2;

  private final Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> lines = new LinkedHashSet<>();

  /** What two pages have alike, but for numbers. */
  private record Edge(boolean isHead, String words, long height) {}

  /**
   * Looks through the pages.
   *
   * @param pages the upright words of each
   */
  RunningHeads(List<List<Segment>> pages) {
    Map<Edge, Integer> shared = new HashMap<>();
    List<Map<Edge, TextRow>> edges = pages.stream().map(RunningHeads::edges).toList();
    edges.forEach(page -> page.keySet().forEach(edge -> shared.merge(edge, 1, Integer::sum)));
    for (int i = 0; i < edges.size(); i++) {
      int keptHead = i == 0 ? 1 : 0;
      int keptFoot = i == edges.size() - 1 ? 1 : 0;
      edges
          .get(i)
          .forEach(
              (edge, row) -> {
                if (shared.getOrDefault(edge, 0) > 1 && (edge.isHead ? keptHead : keptFoot) == 0) {
                  taken.addAll(row.segments());
                  lines.add(row.text());
                }
              });
    }
  }

  private static Map<Edge, TextRow> edges(List<Segment> page) {
    List<TextRow> rows = TextRow.of(page);
    Map<Edge, TextRow> edges = new HashMap<>();
    if (rows.size() < LEAST_ROWS) {
      return edges;
    }
    TextRow first = rows.getFirst();
    TextRow last = rows.getLast();
    if (isApart(first, rows.get(1))) {
      edges.put(edge(true, first), first);
    }
    if (isApart(rows.get(rows.size() - 2), last)) {
      edges.put(edge(false, last), last);
    }
    return edges;
  }

  private static boolean isApart(TextRow upper, TextRow lower) {
    return lower.y() - upper.y() > APART * Math.max(upper.size(), lower.size());
  }

  private static Edge edge(boolean isHead, TextRow row) {
    StringBuilder words = new StringBuilder();
    row.text().codePoints().filter(c -> !Character.isDigit(c)).forEach(words::appendCodePoint);
    return new Edge(isHead, words.toString(), Math.round(row.y() / 4));
  }

  /** The words of a page without its running head and foot. */
  List<Segment> without(List<Segment> page) {
    return page.stream().filter(segment -> !taken.contains(segment)).toList();
  }

  List<String> lines() {
    return new ArrayList<>(lines);
  }
}

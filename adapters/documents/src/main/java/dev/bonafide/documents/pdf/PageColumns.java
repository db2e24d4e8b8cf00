package dev.bonafide.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The order in which people read a page: where a gutter parts it, the left column before the right
 * one, and what stands over the whole width before and after them. A gutter is a strip without ink
 * beside a left edge that at least three lines share.
 */
final class PageColumns {
  private static final int LEAST_LINES = 3;
  private static final int DEEPEST = 12;

  /** Left edges tried at each step; a page that has more is a table, not columns. */
  private static final int MOST_EDGES = 60;

  private PageColumns() {}

  /** Blocks in reading order. */
  static List<List<Segment>> of(List<Segment> segments) {
    List<List<Segment>> blocks = new ArrayList<>();
    part(segments.stream().sorted(Comparator.comparingDouble(Segment::y)).toList(), 0, blocks);
    return blocks;
  }

  private static void part(List<Segment> down, int depth, List<List<Segment>> blocks) {
    if (down.isEmpty()) {
      return;
    }
    Gutter gutter = depth < DEEPEST ? widest(down) : null;
    if (gutter == null) {
      blocks.add(down);
      return;
    }
    List<Segment> run = down.subList(gutter.first, gutter.end);
    part(down.subList(0, gutter.first), depth + 1, blocks);
    part(run.stream().filter(gutter::isLeft).toList(), depth + 1, blocks);
    part(run.stream().filter(segment -> !gutter.isLeft(segment)).toList(), depth + 1, blocks);
    part(down.subList(gutter.end, down.size()), depth + 1, blocks);
  }

  private static @Nullable Gutter widest(List<Segment> down) {
    double width = Math.max(6, 0.8 * median(down));
    Gutter best = null;
    for (double edge : edges(down)) {
      for (Gutter gutter : runs(down, edge, width)) {
        int lines = gutter.lines(down);
        if (lines > (best == null ? 0 : best.lines(down))) {
          best = gutter;
        }
      }
    }
    return best;
  }

  private static double median(List<Segment> segments) {
    double[] sizes = segments.stream().mapToDouble(Segment::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static List<Double> edges(List<Segment> down) {
    TreeMap<Long, Integer> shared = new TreeMap<>();
    TreeMap<Long, Double> edges = new TreeMap<>();
    for (Segment segment : down) {
      long place = Math.round(segment.left() / 2);
      shared.merge(place, 1, Integer::sum);
      edges.merge(place, segment.left(), Math::min);
    }
    return edges.entrySet().stream()
        .filter(edge -> shared.getOrDefault(edge.getKey(), 0) >= LEAST_LINES)
        .sorted(Comparator.comparingInt(edge -> -shared.getOrDefault(edge.getKey(), 0)))
        .limit(MOST_EDGES)
        .map(java.util.Map.Entry::getValue)
        .toList();
  }

  /** The strips before an edge that nothing crosses, as far down as they go. */
  private static List<Gutter> runs(List<Segment> down, double edge, double width) {
    List<Gutter> gutters = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= down.size(); i++) {
      if (i == down.size() || crosses(down.get(i), edge, width)) {
        Gutter gutter = new Gutter(edge, first, i);
        if (i - first >= 2 * LEAST_LINES && gutter.lines(down) >= LEAST_LINES) {
          gutters.add(gutter);
        }
        first = i + 1;
      }
    }
    return gutters;
  }

  private static boolean crosses(Segment segment, double edge, double width) {
    return segment.left() < edge - 0.5 && segment.right() > edge - width;
  }

  private record Gutter(double edge, int first, int end) {

    boolean isLeft(Segment segment) {
      return segment.left() < edge - 0.5;
    }

    /** Lines of the shorter side, 0 where the sides belong together line by line. */
    int lines(List<Segment> down) {
      List<Segment> run = down.subList(first, end);
      Side left = Side.of(run.stream().filter(this::isLeft).toList());
      Side right = Side.of(run.stream().filter(segment -> !isLeft(segment)).toList());
      boolean beside = left.overlaps(right);
      return !beside || Side.areRows(left, right) ? 0 : Math.min(left.count(), right.count());
    }
  }
}

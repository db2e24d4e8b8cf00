package dev.bonafide.documents.pdf;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one side of a gutter.
 *
 * @param lines one segment a line, from the top
 */
record Side(List<Segment> lines) {
  /** Of the lines of the shorter side: more than this are level with lines of the other. */
  private static final double LEVEL = 0.9;

  /** Fewer lines than this share of the other side's, level with them, are notes beside them. */
  private static final double SPARSE = 0.6;

  private static final int SHORTEST_WORDS = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          ":$|^\\d|\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}:\\d{2}\\b|(?i)\\b(?:present|today)$");

  /** Segments from the top; those on one line count once. */
  static Side of(List<Segment> down) {
    List<Segment> lines = new ArrayList<>();
    for (Segment segment : down) {
      if (lines.isEmpty() || !segment.isLevelWith(lines.getLast())) {
        lines.add(segment);
      }
    }
    return new Side(lines);
  }

  int count() {
    return lines.size();
  }

  boolean overlaps(Side other) {
    return !lines.isEmpty()
        && !other.lines.isEmpty()
        && lines.getFirst().y() < other.lines.getLast().y()
        && other.lines.getFirst().y() < lines.getLast().y();
  }

  /**
   * Whether two sides are read line by line: dates at the right of what they date, labels before
   * their words, bullets before items.
   */
  static boolean areRows(Side left, Side right) {
    boolean isLeftSmall = left.count() <= right.count();
    Side small = isLeftSmall ? left : right;
    Side large = isLeftSmall ? right : left;
    long level = small.lines.stream().filter(large::hasLevelWith).count();
    if (level < LEVEL * small.count()) {
      return false;
    }
    return small.isOf(line -> line.text().length() <= SHORTEST_WORDS)
        || small.isOf(line -> LABEL.matcher(line.text()).find())
        || left.isOf(line -> line.text().length() <= SHORTEST_WORDS)
        || small.count() < SPARSE * large.countBeside(small);
  }

  private boolean isOf(java.util.function.Predicate<Segment> sort) {
    return lines.stream().filter(sort).count() * 2 > lines.size();
  }

  private boolean hasLevelWith(Segment line) {
    return lines.stream().anyMatch(line::isLevelWith);
  }

  private long countBeside(Side other) {
    double top = other.lines.getFirst().y() - 1;
    double bottom = other.lines.getLast().y() + 1;
    return lines.stream().filter(line -> line.y() >= top && line.y() <= bottom).count();
  }
}

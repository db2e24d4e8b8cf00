package dev.bonafide.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a block.
 *
 * @param segments from left to right, at least one
 */
record TextRow(List<Segment> segments) {

  /** From the top down. */
  static List<TextRow> of(List<Segment> block) {
    List<Segment> down = block.stream().sorted(Comparator.comparingDouble(Segment::y)).toList();
    List<TextRow> rows = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= down.size(); i++) {
      if (i == down.size() || !down.get(first).isLevelWith(down.get(i))) {
        rows.add(
            new TextRow(
                down.subList(first, i).stream()
                    .sorted(Comparator.comparingDouble(Segment::left))
                    .toList()));
        first = i;
      }
    }
    return rows;
  }

  String text() {
    List<String> words = segments.stream().map(Segment::text).toList();
    return isItem()
        ? words.getFirst() + " " + String.join("  ", words.subList(1, words.size()))
        : String.join("  ", words);
  }

  /** Whether its words run on: nothing stands apart in it but a bullet or number before them. */
  boolean isRunning() {
    return segments.size() == 1 || (segments.size() == 2 && isItem());
  }

  /** Whether a bracket opened in it is not closed. */
  boolean isOpen() {
    String words = last().text();
    return words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  private boolean isItem() {
    return segments.size() > 1 && first().text().length() <= 3;
  }

  Segment first() {
    return segments.getFirst();
  }

  Segment last() {
    return segments.getLast();
  }

  double left() {
    return first().left();
  }

  double right() {
    return last().right();
  }

  double y() {
    return first().y();
  }

  double size() {
    return first().size();
  }
}

package dev.bonafide.reading;

import java.util.ArrayList;
import java.util.List;

/** A text as lines. */
record Page(String text, List<Line> lines) {

  static Page of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Line(lines.size() + 1, start, text.substring(start, end)));
      start = end + 1;
    }
    lines.add(new Line(lines.size() + 1, start, text.substring(start)));
    return new Page(text, List.copyOf(lines));
  }

  /** The index of the first line that is not blank, or the number of lines. */
  int firstWritten() {
    int index = 0;
    while (index < lines.size() && lines.get(index).isBlank()) {
      index++;
    }
    return index;
  }

  Line line(int index) {
    return lines.get(index);
  }

  int count() {
    return lines.size();
  }

  /** Whether a line stands after a blank one, or first. */
  boolean isAfterBlank(int index) {
    return index == 0 || line(index - 1).isBlank();
  }
}

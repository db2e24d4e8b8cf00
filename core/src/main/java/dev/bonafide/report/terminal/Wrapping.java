package dev.bonafide.report.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of at most so many columns, between words where it can. */
final class Wrapping {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int column;

  private Wrapping(int width) {
    this.width = Math.max(2, width);
  }

  static List<String> of(String text, int width) {
    Wrapping wrapping = new Wrapping(width);
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        wrapping.add(word);
      }
    }
    wrapping.end();
    return wrapping.lines;
  }

  private void add(String word) {
    int columns = DisplayWidth.of(word);
    if (column > 0 && column + 1 + columns > width) {
      end();
    }
    if (column > 0) {
      line.append(' ');
      column++;
    }
    if (column + columns <= width) {
      line.append(word);
      column += columns;
    } else {
      word.codePoints().forEach(this::addBreaking);
    }
  }

  private void addBreaking(int codePoint) {
    int columns = DisplayWidth.of(codePoint);
    if (column + columns > width) {
      end();
    }
    line.appendCodePoint(codePoint);
    column += columns;
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
      column = 0;
    }
  }
}

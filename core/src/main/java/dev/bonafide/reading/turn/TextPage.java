package dev.bonafide.reading.turn;

import dev.bonafide.text.Budget;
import dev.bonafide.text.LineIndex;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text as lines. Only where they begin is kept: most lines are looked at once, and a text of
 * short lines has very many.
 */
public record TextPage(String text, LineIndex starts) {
  public static TextPage of(String text) {
    return new TextPage(text, new LineIndex(text));
  }

  public List<TextLine> lines() {
    return lines(0, count());
  }

  /** The lines one by one, as far as anyone looks. */
  public Stream<TextLine> each() {
    return IntStream.range(0, count()).mapToObj(this::line);
  }

  /** The lines between two indexes, the second not included. */
  public List<TextLine> lines(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::line).toList();
  }

  /** The index of the first line that is not blank, or the number of lines. */
  public int firstWritten() {
    return written(0);
  }

  /** Index of the first line from one on that is not blank. */
  public int written(int from) {
    int index = from;
    while (index < count() && isBlank(index)) {
      index++;
    }
    return index;
  }

  /** The index of the last line that is not blank, or 0. */
  public int lastWritten() {
    int index = count() - 1;
    while (index > 0 && isBlank(index)) {
      index--;
    }
    return index;
  }

  public TextLine line(int index) {
    Budget.checkpoint();
    int start = starts.start(index + 1);
    return new TextLine(index + 1, start, text.substring(start, end(index)));
  }

  public int count() {
    return starts.count();
  }

  /** Whether a line stands after a blank one, or first. */
  public boolean isAfterBlank(int index) {
    return index == 0 || isBlank(index - 1);
  }

  private boolean isBlank(int index) {
    int end = end(index);
    int at = starts.start(index + 1);
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private int end(int index) {
    return index + 1 == count() ? text.length() : starts.start(index + 2) - 1;
  }
}

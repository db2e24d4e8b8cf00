package dev.bonafide.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where each line and page of a text begins. Lines count from 1 and end with {@code \n}; pages
 * count from 1 and end with a form feed.
 */
public final class LineIndex {
  private final int[] starts;
  private final int[] pages;

  public LineIndex(String text) {
    starts = starts(text, '\n');
    pages = starts(text, '\f');
  }

  private static int[] starts(String text, char end) {
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    return Arrays.copyOf(found, count);
  }

  /** The number of the line that holds an offset. */
  public int at(int offset) {
    return at(offset, starts);
  }

  /** The number of the page that holds an offset; null where the text has no pages. */
  public @Nullable Integer page(int offset) {
    return pages.length == 1 ? null : at(offset, pages);
  }

  private static int at(int offset, int[] starts) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int count() {
    return starts.length;
  }

  /** The offset at which a line begins. */
  public int start(int line) {
    return starts[line - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineIndex lines
        && Arrays.equals(starts, lines.starts)
        && Arrays.equals(pages, lines.pages);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts) * 31 + Arrays.hashCode(pages);
  }
}

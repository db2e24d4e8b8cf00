package dev.bonafide.text;

/**
 * A stretch of a text: offsets in UTF-16 units, the end exclusive.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such stretch: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch in a text that begins {@code by} units earlier. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The words here, exactly as they stand. */
  public String of(String text) {
    return text.substring(start, end);
  }
}

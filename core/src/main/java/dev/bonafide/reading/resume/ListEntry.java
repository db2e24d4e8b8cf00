package dev.bonafide.reading.resume;

import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.text.Span;

/**
 * One claim of a list.
 *
 * @param about what it is a claim about
 * @param place where it stands
 */
public record ListEntry(String about, String value, Span place) {

  /** Of words on a line; they are sought from its beginning. */
  static ListEntry of(String about, String value, TextLine line) {
    int at = Math.max(0, line.text().indexOf(value));
    int start = line.start() + at;
    return new ListEntry(about, value, new Span(start, start + value.length()));
  }

  /** Of a whole line, told in other words. */
  static ListEntry whole(String about, String value, TextLine line) {
    return new ListEntry(about, value, span(line));
  }

  private static Span span(TextLine line) {
    int start = line.start() + line.text().length() - line.text().stripLeading().length();
    int end = line.start() + line.text().stripTrailing().length();
    return new Span(start, Math.max(start, end));
  }
}

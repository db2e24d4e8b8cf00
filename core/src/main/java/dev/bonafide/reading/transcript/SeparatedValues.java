package dev.bonafide.reading.transcript;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through rows of separated values (RFC 4180), and gives where each value stands in the text.
 * A value in quotation marks may hold separators and line ends; two marks in it stand for one, and
 * are left as they are.
 */
final class SeparatedValues {
  private final String text;
  private final char separator;
  private int at;

  SeparatedValues(String text, char separator, int from) {
    this.text = text;
    this.separator = separator;
    this.at = from;
  }

  /** The next row that holds anything; empty behind the last. */
  List<Span> next() {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    List<Span> row = new ArrayList<>();
    boolean more = at < text.length();
    while (more) {
      row.add(text.startsWith("\"", at) ? quoted() : plain());
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    return row;
  }

  private Span plain() {
    int from = at;
    skipValue();
    return new Span(from, at);
  }

  private Span quoted() {
    int from = at + 1;
    int to = from;
    while (to < text.length() && !(text.charAt(to) == '"' && !text.startsWith("\"", to + 1))) {
      to += text.charAt(to) == '"' ? 2 : 1;
    }
    int end = Math.min(to, text.length());
    at = Math.min(end + 1, text.length());
    skipValue();
    return new Span(Math.min(from, end), end);
  }

  /** What stands behind a closing mark belongs to no value. */
  private void skipValue() {
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
  }
}

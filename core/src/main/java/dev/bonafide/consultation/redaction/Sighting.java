package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;

/**
 * A place in a text that reaches, pays, numbers, houses or dates someone.
 *
 * @param what the word of its stand-in, such as {@code phone}
 * @param value the same for the same
 */
record Sighting(Span span, String what, String value) {

  static Sighting of(String text, Span span, String what) {
    String words = span.of(text);
    return new Sighting(span, what, what.equals("id") ? words : plain(words));
  }

  /** The same for what is the same, however it is grouped. */
  static String plain(String words) {
    StringBuilder value = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(value::appendCodePoint);
    return value.toString();
  }
}

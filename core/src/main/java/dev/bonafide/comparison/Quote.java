package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Lines;
import dev.bonafide.text.Span;

/** Makes citations of what was said. */
final class Quote {
  /** In UTF-16 units; a longer utterance is quoted from its beginning. */
  static final int LONGEST = 400;

  private Quote() {}

  static Citation of(Reading reading, Utterance utterance) {
    return of(reading, utterance, new Span(0, utterance.span().length()));
  }

  /**
   * Quotes a part of an utterance.
   *
   * @param part a stretch of the utterance's own words
   */
  static Citation of(Reading reading, Utterance utterance, Span part) {
    String words = reading.words(utterance);
    int start = part.start();
    int end = shortened(words, start, part.end());
    long before = words.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Citation(
        reading.name(),
        utterance.line() + (int) before,
        utterance.speaker(),
        utterance.at(),
        new Span(start, end).shift(utterance.span().start()),
        words.substring(start, end),
        new Lines(reading.text()).page(utterance.span().start() + start));
  }

  private static int shortened(String words, int start, int end) {
    if (end - start <= LONGEST) {
      return end;
    }
    int space = words.lastIndexOf(' ', start + LONGEST);
    int cut = space > start ? space : start + LONGEST;
    return Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut;
  }
}

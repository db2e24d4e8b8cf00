package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;

/** Makes citations of what was said. */
public final class UtteranceCitations {
  /** In UTF-16 units; a longer utterance is quoted from its beginning. */
  static final int LONGEST = 400;

  private UtteranceCitations() {}

  public static Citation of(Reading reading, Utterance utterance) {
    return of(reading, utterance, new Span(0, utterance.span().length()));
  }

  /**
   * Quotes a part of an utterance.
   *
   * @param part a stretch of the utterance's own words
   */
  public static Citation of(Reading reading, Utterance utterance, Span part) {
    int begin = utterance.span().start();
    Span span = shortened(part.shift(begin), reading.text());
    LineIndex lines = reading.lines();
    return new Citation(
        reading.name(),
        utterance.line() + lines.at(span.start()) - lines.at(begin),
        utterance.speaker(),
        utterance.at(),
        span,
        span.of(reading.text()),
        lines.page(span.start()));
  }

  private static Span shortened(Span span, String text) {
    if (span.length() <= LONGEST) {
      return span;
    }
    int cut = span.start() + LONGEST;
    while (cut > span.start() && text.charAt(cut) != ' ') {
      cut--;
    }
    int end = cut > span.start() ? cut : span.start() + LONGEST;
    return new Span(span.start(), Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }
}

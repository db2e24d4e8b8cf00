package dev.bonafide.rule;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Hit;
import dev.bonafide.text.Lines;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** One utterance as words, with every phrase that was found in it. */
record Said(Reading reading, Lines lines, Utterance utterance, Words words, List<Hit> hits) {
  /** Longer sentences are quoted around the match only. */
  private static final int LONGEST_QUOTE = 240;

  private static final int WORDS_AROUND = 12;

  Stream<Hit> hits(Slot slot) {
    return hits.stream().filter(hit -> hit.phrase() == slot.number());
  }

  /** The sentence of a match, or the words around it where the sentence is long. */
  Citation cite(Hit hit) {
    return cite(hit.first(), hit.last());
  }

  private Citation cite(int first, int last) {
    Sentence sentence = words.sentenceOf(first);
    Span span = words.span(sentence.from(), Math.max(last, sentence.to() - 1));
    if (span.length() > LONGEST_QUOTE) {
      span =
          words.span(
              Math.max(sentence.from(), first - WORDS_AROUND),
              Math.min(sentence.to() - 1, last + WORDS_AROUND));
    }
    return citation(span);
  }

  /** The beginning of what was said, for a reply that is cited as a whole. */
  Citation citeBeginning() {
    return words.count() == 0 ? citation(new Span(0, words.original().length())) : cite(0, 0);
  }

  private Citation citation(Span inside) {
    Span span = inside.shift(utterance.span().start());
    return new Citation(
        reading.name(),
        lines.at(span.start()),
        utterance.speaker(),
        utterance.at(),
        span,
        span.of(reading.text()));
  }
}
